package org.bonusadvisor.authoring.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.bonusadvisor.authoring.ExampleProfile;
import org.junit.jupiter.api.Test;

class ProfilePathTest {
    private final ObjectNode profile = ExampleProfile.of("profiles/performance-clean");

    @Test
    void a_path_through_a_list_is_read_and_written_as_people_write_it() {
        ProfilePath path = ProfilePath.of("achievements[1].annualValue");

        assertThat(path.text()).isEqualTo("achievements[1].annualValue");
        assertThat(path.in(profile)).isEqualTo(IntNode.valueOf(212000));
        assertThat(path.with(profile, IntNode.valueOf(5)).at("/achievements/1/annualValue"))
                .isEqualTo(IntNode.valueOf(5));
        assertThat(path.in(profile)).as("the profile itself").isEqualTo(IntNode.valueOf(212000));
    }

    @Test
    void what_holds_a_value_is_made_when_it_is_not_there() {
        ObjectNode changed = ProfilePath.of("policy.spot.max").with(profile, IntNode.valueOf(1000));

        assertThat(changed.at("/policy/spot/max")).isEqualTo(IntNode.valueOf(1000));
    }

    @Test
    void without_a_value_the_place_is_unknown() {
        ProfilePath path = ProfilePath.of("achievements[0].measurement.windowDays");

        assertThat(path.in(path.with(profile, null)).isMissingNode()).isTrue();
        assertThat(ProfilePath.of("offer.base").with(profile, null)).isEqualTo(profile);
    }

    @Test
    void a_place_beyond_the_end_of_a_list_stays_missing() {
        ProfilePath path = ProfilePath.of("achievements[7].kind");

        assertThat(path.in(profile).isMissingNode()).isTrue();
        assertThat(path.with(profile, TextNode.valueOf("COST"))).isEqualTo(profile);
    }

    @Test
    void a_corrected_profile_has_the_overrides_in_their_places() {
        override("company.bonusFreeze", BooleanNode.TRUE);
        override("achievements[2].attributionPercent", IntNode.valueOf(10));

        ObjectNode corrected = ProfilePath.corrected(profile);

        assertThat(corrected.at("/company/bonusFreeze")).isEqualTo(BooleanNode.TRUE);
        assertThat(corrected.at("/achievements/2/attributionPercent")).isEqualTo(IntNode.valueOf(10));
        assertThat(corrected.has("overrides")).isFalse();
        assertThat(profile.at("/company/bonusFreeze")).isEqualTo(BooleanNode.FALSE);
    }

    private void override(String path, com.fasterxml.jackson.databind.JsonNode value) {
        ObjectNode override = JsonNodeFactory.instance.objectNode();
        override.put("path", path)
                .put("reason", "told by HR")
                .put("by", "coach")
                .set("value", value);
        profile.withArray("overrides").add(override);
    }
}
