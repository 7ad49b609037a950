package org.bonusadvisor.authoring.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bonusadvisor.authoring.ExampleProfile;
import org.bonusadvisor.authoring.OneRule;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;

class BoundariesTest {
    private final ObjectNode profile = ExampleProfile.of("profiles/performance-clean");

    @Test
    void a_number_is_tried_at_below_and_above_what_it_is_compared_with_and_unknown() {
        List<JsonNode> tried = values("Engineer( tenureMonths < 6 )", "engineer.tenureMonths");

        assertThat(tried).extracting(v -> v == null ? "unknown" : v.asText()).contains("5", "6", "7", "unknown");
    }

    @Test
    void a_closed_set_is_tried_with_each_of_its_other_constants() {
        List<JsonNode> tried = values("Engineer( rating == Rating.BELOW )", "engineer.rating");

        assertThat(tried)
                .extracting(v -> v == null ? "unknown" : v.asText())
                .contains("BELOW", "MEETS", "OUTSTANDING", "unknown")
                .doesNotContain("EXCEEDS");
    }

    @Test
    void a_date_is_tried_around_the_day_that_matters() {
        List<JsonNode> tried = values("Calendar( budgetLock.daysAhead > 84 )", "calendar.budgetLock");

        assertThat(tried)
                .as("84 days after 6 April 2026 is 29 June")
                .extracting(v -> v == null ? "unknown" : v.asText())
                .contains("2026-06-28", "2026-06-29", "2026-06-30", "unknown");
    }

    @Test
    void every_change_changes_something_and_none_comes_twice() {
        Boundaries boundaries = boundaries("Engineer( tenureMonths < 6, rating == Rating.BELOW )");

        List<ObjectNode> changed = boundaries.of(profile).stream()
                .map(one -> Boundaries.changed(profile, one))
                .toList();

        assertThat(changed).isNotEmpty().doesNotContain(profile).doesNotHaveDuplicates();
    }

    private List<JsonNode> values(String condition, String place) {
        return boundaries(condition).of(profile, place::equals).stream()
                .map(Altered::value)
                .toList();
    }

    private static Boundaries boundaries(String condition) {
        String rule = OneRule.RULE.replace("Engineer( tenureMonths < 6 )", condition);
        RuleBase rules = RuleBase.of(OneRule.files(rule, ""));
        return new Boundaries(
                new SituationReader(ShippedRules.files()),
                rules.all().stream().map(Rule::tree).toList());
    }
}
