package org.bonusadvisor.authoring.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bonusadvisor.authoring.ExampleProfile;
import org.bonusadvisor.authoring.OneRule;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.inference.StatedFacts;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.syntax.Source;
import org.junit.jupiter.api.Test;

class RequirementsTest {
    private final ObjectNode profile = ExampleProfile.of("profiles/performance-clean");

    @Test
    void each_condition_is_met_not_met_or_unknown_with_the_value_found() {
        List<Requirement> standing =
                standing("Engineer( tenureMonths > 12, rating == Rating.BELOW, inProbation == Answer.YES )");

        assertThat(standing)
                .extracting(Requirement::asks, Requirement::met, Requirement::found)
                .containsExactly(
                        tuple("tenureMonths > 12", Answer.YES, List.of("Engineer.tenureMonths = 32")),
                        tuple("rating == Rating.BELOW", Answer.NO, List.of("Engineer.rating = EXCEEDS")),
                        tuple("inProbation == Answer.YES", Answer.UNKNOWN, List.of("Engineer.inProbation = unknown")));
    }

    @Test
    void a_condition_is_named_where_it_stands_in_its_file() {
        List<Requirement> standing = standing("Engineer( tenureMonths > 12, rating == Rating.BELOW )");

        assertThat(standing)
                .extracting(Requirement::at)
                .containsExactly("rules/gates/new.drl:14:15", "rules/gates/new.drl:14:34");
    }

    @Test
    void of_several_facts_the_one_that_fits_best_is_told() {
        List<Requirement> standing = standing("Achievement( kind == Kind.COST, attributionPercent > 75 )");

        assertThat(standing)
                .extracting(Requirement::met, Requirement::found)
                .as("the first has 80 percent but is a latency, the second is the cost; both miss one")
                .containsExactly(
                        tuple(Answer.NO, List.of("Achievement.kind = LATENCY")),
                        tuple(Answer.YES, List.of("Achievement.attributionPercent = 80")));
    }

    @Test
    void a_later_condition_decides_between_facts_that_fit_an_earlier_one() {
        List<Requirement> standing = standing("Achievement( $id : id, attributionPercent >= 60 )\n"
                + "    Achievement( id == $id, kind == Kind.ERROR_RATE )");

        assertThat(standing).extracting(Requirement::met).containsOnly(Answer.YES);
    }

    @Test
    void what_must_not_be_there_is_told_when_it_is() {
        List<Requirement> standing = standing("not Achievement( kind == Kind.COST )");

        assertThat(standing).hasSize(1);
        assertThat(standing.get(0).met()).isEqualTo(Answer.NO);
        assertThat(standing.get(0).found())
                .singleElement()
                .asString()
                .startsWith("Achievement( a2, compute bill lower");
    }

    @Test
    void what_must_be_there_is_not_met_when_nothing_fits() {
        List<Requirement> standing = standing("exists Achievement( kind == Kind.MENTORING )");

        assertThat(standing).extracting(Requirement::met).containsExactly(Answer.NO);
    }

    @Test
    void a_type_of_which_no_fact_is_there_is_told_with_its_pattern() {
        List<Requirement> standing = standing("Tier( percent > 5 )");

        assertThat(standing).hasSize(1);
        assertThat(standing.get(0).found()).containsExactly("no Tier is there");
        assertThat(standing.get(0).missing()).hasSize(1);
    }

    private List<Requirement> standing(String conditions) {
        String text = OneRule.RULE.replace("Engineer( tenureMonths < 6 )", conditions);
        Rule rule = RuleBase.of(OneRule.files(text, "")).all().get(0);
        List<Object> facts =
                List.copyOf(StatedFacts.of(ExampleProfile.read(profile).profile()));
        return Requirements.of(
                rule,
                new Source(rule.file(), text),
                facts,
                (fact, property) -> fact.getClass().getSimpleName() + "." + property);
    }
}
