package org.bonusadvisor.authoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bonusadvisor.advice.Verdict;
import org.bonusadvisor.authoring.ExampleProfile;
import org.bonusadvisor.authoring.boundary.ProfilePath;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;

class WorthKnowingTest {
    private final ObjectNode profile = ExampleProfile.of("profiles/performance-clean");

    @Test
    void each_value_leads_to_the_advice_that_is_said() {
        List<Spread> spreads = spreads("engineer.inProbation", "engineer.lastPromotion", "engineer.leavingRegardless");

        assertThat(spreads).isNotEmpty();
        for (Spread spread : spreads) {
            for (Spread.Outcome outcome : spread.outcomes()) {
                for (JsonNode value : outcome.values()) {
                    ObjectNode known = ProfilePath.of(spread.path()).with(profile, value);
                    assertThat(Verdict.of(ShippedRules.advisor().judge(ExampleProfile.read(known))))
                            .as("%s = %s", spread.path(), value)
                            .isEqualTo(outcome.verdict());
                }
            }
        }
    }

    @Test
    void a_fact_that_changes_nothing_is_left_out() {
        assertThat(spreads("engineer.name", "manager.tenureDays", "engineer.inProbation"))
                .extracting(Spread::path)
                .contains("engineer.inProbation")
                .doesNotContain("engineer.name");
    }

    @Test
    void a_fact_that_is_known_is_not_asked_for() {
        assertThat(spreads()).isEmpty();
    }

    @Test
    void what_can_change_the_kind_of_advice_most_comes_first() {
        List<Spread> spreads = spreads("engineer.lastPromotion", "engineer.inProbation");

        assertThat(spreads).isSortedAccordingTo(Spread.WIDEST);
        assertThat(spreads("engineer.inProbation", "engineer.lastPromotion")).isEqualTo(spreads);
    }

    private List<Spread> spreads(String... unknown) {
        return new WorthKnowing(ShippedRules.advisor()).of(ExampleProfile.read(profile), List.of(unknown));
    }
}
