package org.bonusadvisor.authoring.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.bonusadvisor.authoring.ExampleProfile;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.Engineer;
import org.bonusadvisor.facts.Evidence;
import org.bonusadvisor.facts.Offer;
import org.junit.jupiter.api.Test;

class FactPlacesTest {
    private final FactPlaces places = new FactPlaces(ExampleProfile.of("profiles/performance-clean"));

    @Test
    void a_property_stands_where_the_profile_states_it() {
        assertThat(places.of(Engineer.class, 0, "rating")).contains("engineer.rating");
        assertThat(places.of(Achievement.class, 2, "measurement.before"))
                .contains("achievements[2].measurement.before");
        assertThat(places.of(Offer.class, 0, "deadline.daysAhead")).contains("offer.deadline");
    }

    @Test
    void a_part_of_the_pay_is_not_given_the_name_of_the_sum() {
        assertThat(places.of(Offer.class, 0, "base.amount")).contains("offer.base");
        assertThat(places.of(Offer.class, 0, "base.overBase")).contains("offer.base.overBase");
    }

    @Test
    void what_no_profile_states_has_no_place() {
        assertThat(places.of(Evidence.class, 0, "band")).isEmpty();
    }
}
