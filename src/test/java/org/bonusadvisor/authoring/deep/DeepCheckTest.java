package org.bonusadvisor.authoring.deep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.authoring.deep.Finding.Kind;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The shipped rules with a file of bad ones: each is found, with a profile that shows it. */
class DeepCheckTest {
    private static final Corpus.Size SMALL = new Corpus.Size(0, 5, 20, false, false);

    private static RuleBase rules = ShippedRules.rules();
    private static List<Finding> findings = List.of();

    @BeforeAll
    static void check() {
        SortedMap<String, String> texts =
                new TreeMap<>(ShippedRules.rules().sources().texts());
        texts.put(
                "strength/seeded.drl",
                """
                // What can be wrong with rules?
                package org.bonusadvisor.rules
                agenda-group "strength"

                import org.bonusadvisor.facts.*
                import org.bonusadvisor.conclusions.*
                """
                        + rule(1, "Engineer( tenureMonths > 100, tenureMonths < 50 )", "EvidenceCap( 91 )")
                        + rule(2, "Engineer( tenureMonths == null || tenureMonths >= 0 )", "EvidenceCap( 92 )")
                        + rule(3, "Engineer( tenureMonths > 10 )", "EvidenceCap( 93 )")
                        + rule(4, "Engineer( tenureMonths >= 11 )", "EvidenceCap( 93 )")
                        + rule(5, "Engineer( tenureMonths > 20 )", "EvidenceCap( 93 )")
                        + rule(6, "Engineer( tenureMonths > 40 )", "CycleSign( CycleState.IDEAL )")
                        + rule(7, "Engineer( tenureMonths > 50 )", "CycleSign( CycleState.LATE )"));
        texts.put(
                "strength/seeded-gap.drl",
                """
                // How experienced is the engineer?
                package org.bonusadvisor.rules
                agenda-group "strength"

                import org.bonusadvisor.facts.*
                import org.bonusadvisor.conclusions.*
                """
                        + rule(8, "Engineer( yearsExperience < 8 )", "EvidenceCap( 98 )")
                        + rule(9, "Engineer( yearsExperience > 8 )", "EvidenceCap( 99 )"));
        texts.put(
                "strength/seeded-unknown.drl",
                """
                // How much is the least?
                package org.bonusadvisor.rules
                agenda-group "strength"

                import org.bonusadvisor.facts.*
                import org.bonusadvisor.conclusions.*
                """
                        + rule(10, "Policy( minPercent < 3 )", "EvidenceCap( 96 )")
                        + rule(11, "Policy( minPercent >= 3 )", "EvidenceCap( 97 )"));
        rules = RuleBase.of(new RuleFiles(texts));
        findings = DeepCheck.of(rules, Map.of(), SMALL).findings();
    }

    private static String rule(int number, String when, String conclusion) {
        return """

                rule "X-99.%d seeded"
                    @title( "A rule" )
                    @why( "A test needs it." )
                    @source( "D" )
                    @grade( "D" )
                when
                    %s
                then
                    insert( new %s );
                end
                """.formatted(number, when, conclusion);
    }

    @Test
    void a_rule_that_can_never_fire_is_told_with_the_nearest_profile_and_what_stops_it() {
        assertThat(of(Kind.NEVER_FIRES, "X-99.1").text()).contains("fired for none of", "tenureMonths");
    }

    @Test
    void a_rule_whose_conditions_are_always_met_is_told() {
        Finding found = of(Kind.ALWAYS_FIRES, "X-99.2");

        assertThat(found.text()).contains("fired for all of");
        assertThat(found.at()).startsWith("rules/strength/seeded.drl:");
    }

    @Test
    void equal_rules_are_told_once_and_a_narrower_one_as_saying_nothing_new() {
        assertThat(of(Kind.SAME, "X-99.3").rules()).containsExactly("X-99.3", "X-99.4");
        assertThat(findings)
                .noneMatch(f -> f.kind() == Kind.SAME && f.rules().get(0).equals("X-99.4"));
        assertThat(of(Kind.SUBSUMED, "X-99.5").rules().get(0)).isEqualTo("X-99.5");
    }

    @Test
    void a_contradiction_is_told_with_a_profile_for_which_both_rules_conclude() {
        Finding found = findings.stream()
                .filter(f -> f.kind() == Kind.CONTRADICTION && f.rules().contains("X-99.7"))
                .findFirst()
                .orElseThrow();

        assertThat(found.rules()).hasSize(2);
        assertThat(fired(found.profile())).containsAll(found.rules());
        assertThat(found.text()).contains("X-99.7", "CycleSign( LATE )", "only one of them counts");
    }

    @Test
    void a_number_between_two_ranges_that_no_rule_answers_is_a_gap_and_its_witness_fires_none() {
        Finding found = findings.stream()
                .filter(f -> f.kind() == Kind.GAP && f.rules().equals(List.of("X-99.8", "X-99.9")))
                .filter(f -> f.text().contains("between"))
                .findFirst()
                .orElseThrow();

        assertThat(found.text()).contains("engineer.yearsExperience", "between 7.99 and 8.01");
        assertThat(found.profile().at("/engineer/yearsExperience").decimalValue())
                .isEqualByComparingTo("8");
        assertThat(fired(found.profile())).doesNotContain("X-99.8", "X-99.9");
    }

    @Test
    void what_no_rule_says_of_an_unknown_value_is_a_gap_too() {
        assertThat(findings)
                .filteredOn(f -> f.kind() == Kind.GAP && f.rules().equals(List.of("X-99.10", "X-99.11")))
                .extracting(Finding::text)
                .anyMatch(text -> text.contains("policy.minPercent is unknown"));
    }

    @Test
    void a_threshold_that_no_case_touches_is_told_with_a_profile_that_does() {
        Finding found = of(Kind.UNTRIED, "X-99.5");

        assertThat(found.text()).contains("tenureMonths > 20", "never tried");
        assertThat(found.profile().at("/engineer/tenureMonths").intValue()).isBetween(19, 21);
    }

    private static Finding of(Kind kind, String rule) {
        return findings.stream()
                .filter(f -> f.kind() == kind && f.rules().contains(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " of " + rule + " is not among "
                        + findings.stream().map(Finding::text).toList()));
    }

    private static List<String> fired(ObjectNode profile) {
        Reading.Accepted accepted = (Reading.Accepted) new ProfileReader().read(profile);
        Memory memory = new Advisor(rules).judge(accepted);
        return memory.firings().stream().map(f -> f.rule()).map(Rule::id).toList();
    }
}
