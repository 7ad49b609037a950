package org.bonusadvisor.authoring.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.authoring.ExampleProfile;
import org.bonusadvisor.authoring.boundary.ProfilePath;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyNotTest {
    /** Rules of every stage, with joins, counts, negations and what other rules conclude. */
    private static final List<String> RULES = List.of(
            "X-01a.1", "X-03.1", "X-05.1", "X-06.1", "LV-03.2", "EL-02.1", "EL-05.1", "BT-01.2", "BT-06.1", "BT-09.1",
            "BT-11.1", "BT-13.1", "AM-05.1", "TM-01.1", "OB-01.1", "CF-01.1", "AL-01.1");

    @ParameterizedTest
    @ValueSource(strings = {"profiles/performance-clean", "profiles/retention-clean", "cases/WAIT/in-probation"})
    void every_change_that_is_said_to_make_a_rule_fire_does_so(String name) {
        ObjectNode profile = ExampleProfile.of(name);
        Explanation explanation = Explained.of(profile);
        int claims = 0;

        List<String> wrong = new ArrayList<>();
        for (String id : RULES) {
            Rule rule = explanation.rule(id).orElseThrow();
            if (explanation.why(id).orElseThrow().isEmpty()) {
                for (Change change : explanation.smallest(rule).changes()) {
                    claims++;
                    ObjectNode changed = ProfilePath.of(change.path()).with(profile, change.to());
                    if (Explained.of(changed).why(id).orElseThrow().isEmpty()) {
                        wrong.add(id + " does not fire with " + change);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(claims).isPositive();
    }

    @Test
    void the_smallest_change_of_each_value_comes_once_and_the_smallest_first() {
        ObjectNode profile = ExampleProfile.of("profiles/performance-clean");
        Explanation explanation = Explained.of(profile);

        SmallestChange.Answer answer =
                explanation.smallest(explanation.rule("BT-11.1").orElseThrow());

        assertThat(answer.changes())
                .as("the rule asks for nine months or more")
                .extracting(Change::path, change -> change.to().asText())
                .containsExactly(org.assertj.core.api.Assertions.tuple("engineer.scopeAboveLevelMonths", "9"));
        assertThat(answer.tried()).isPositive();
    }

    @Test
    void a_change_that_needs_another_one_beside_it_is_not_named() {
        Explanation explanation = Explained.of(ExampleProfile.of("profiles/performance-clean"));

        SmallestChange.Answer answer =
                explanation.smallest(explanation.rule("EL-05.2").orElseThrow());

        assertThat(answer.changes())
                .as("a contractor must also have a day rate")
                .isEmpty();
    }

    @Test
    void the_rules_that_conclude_what_is_missing_are_named() {
        Explanation explanation = Explained.of(ExampleProfile.of("cases/SPOT/fresh-win-far-from-lock"));

        assertThat(explanation
                        .standing(explanation.rule("BT-04.2").orElseThrow())
                        .get(0)
                        .found())
                .containsExactly("no Eligibility is there", "it is concluded by BT-01.1, BT-03.1, BT-04.1");
    }

    @Test
    void a_type_lost_by_veto_by_precedence_or_was_never_a_candidate() {
        Explanation clean = Explained.of(ExampleProfile.of("profiles/performance-clean"));

        Explanation.Beaten vetoed = clean.beaten(BonusType.RETENTION);
        Explanation.Beaten lower = clean.beaten(BonusType.WAIT);
        Explanation.Beaten never = clean.beaten(BonusType.SPOT);

        assertThat(vetoed.vetoes()).extracting(g -> g.rule().id()).containsExactly("BT-09.1", "BT-09.2");
        assertThat(lower.vetoes()).isEmpty();
        assertThat(lower.best().precedence()).isLessThan(lower.winner().precedence());
        assertThat(never.candidacy()).isEmpty();
        assertThat(never.near()).first().extracting(near -> near.rule().id()).isEqualTo("BT-06.1");
    }

    @Test
    void every_rule_can_be_asked_about() {
        Explanation explanation = Explained.of(ExampleProfile.of("profiles/retention-clean"));

        for (Rule rule : ShippedRules.rules().all()) {
            boolean fires = !explanation.why(rule.id()).orElseThrow().isEmpty();
            boolean met =
                    explanation.standing(rule).stream().allMatch(one -> one.met() == org.bonusadvisor.facts.Answer.YES);
            assertThat(met).as(rule.name()).isEqualTo(fires);
        }
    }
}
