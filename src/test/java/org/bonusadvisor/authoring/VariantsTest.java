package org.bonusadvisor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;

class VariantsTest {
    private static final String RULE = """
            // How long?
            package org.bonusadvisor.rules
            agenda-group "gates"

            import org.bonusadvisor.facts.*
            import org.bonusadvisor.conclusions.*

            rule "EL-02.1 too new, with figures"
                @title( "Too new" )
                @why( "A test needs it." )
                @source( "D" )
                @grade( "D" )
            when
                Engineer( tenureMonths < 6 )
                Achievement( measurement.after == 80 )
                Evidence( score >= 40 )
            then
                insert( new Veto( BonusType.SPOT ) );
            end
            """;

    private static final String CASE = """
            - name: five months
              given: { engineer: { tenureMonths: 5 } }
              concluded: [ { Evidence: { score: 60, band: STRONG } } ]
              fires: [ EL-02.1 ]
            """;

    @Test
    void everything_in_fires_still_fires_with_each_change_under_also() {
        List<Outcome> outcomes = run("""
              also:
                - { given: { engineer: { tenureMonths: 0 } } }
                - { concluded: [ { Evidence: { score: 40, band: MODERATE } } ] }
            """);

        assertThat(outcomes).hasSize(3).allMatch(Outcome::passed);
    }

    @Test
    void nothing_in_fires_fires_with_a_change_under_unless() {
        List<Outcome> outcomes = run("""
              unless:
                - { given: { engineer: { tenureMonths: 6 } } }
                - { unknown: [ engineer.tenureMonths ] }
                - { given: { "achievements[0].measurement": { after: 81 } } }
                - { concluded: [ { Evidence: { score: 39, band: MODERATE } } ] }
                - { without: [ Evidence ] }
            """);

        assertThat(outcomes).hasSize(6).allMatch(Outcome::passed);
    }

    @Test
    void a_variant_that_fails_is_told_by_its_line_its_change_and_the_condition_that_is_not_met() {
        List<Outcome> outcomes = run("""
              also:
                - { given: { engineer: { tenureMonths: 4 } } }
                - { given: { engineer: { tenureMonths: 6 } } }
            """);

        assertThat(outcomes)
                .filteredOn(o -> !o.passed())
                .singleElement()
                .satisfies(
                        failed -> assertThat(failed.lines())
                                .containsExactly(
                                        "rules/gates/new.cases.yaml:7: five months, also 2: { given: { engineer: { tenureMonths: 6 } } }",
                                        "    expected  EL-02.1 fires",
                                        "    got       it is silent",
                                        "    because   EL-02.1 rules/gates/new.drl:14:15 `tenureMonths < 6` is not met: tenureMonths = 6"));
    }

    @Test
    void a_rule_that_fires_although_it_should_not_is_told_with_what_it_judged() {
        List<Outcome> outcomes = run("""
              unless:
                - { given: { engineer: { tenureMonths: 4 } } }
            """);

        assertThat(outcomes.get(1).lines())
                .contains(
                        "    got       it concludes Veto( [SPOT] )",
                        "    because   EL-02.1 rules/gates/new.drl:8: engineer.tenureMonths = 4,"
                                + " achievements[a1].measurement.after = 80, evidence.score = 60");
    }

    @Test
    void what_is_not_there_cannot_be_left_out() {
        List<Outcome> outcomes = run("""
              unless:
                - { without: [ FlightRisk ] }
            """);

        assertThat(outcomes.get(1).differences())
                .extracting(Difference::got)
                .containsExactly("`FlightRisk` is not concluded, so it cannot be left out");
    }

    private static List<Outcome> run(String variants) {
        TreeMap<String, String> texts = new TreeMap<>(ShippedRules.files().texts());
        texts.keySet().removeIf(path -> path.endsWith(".drl") || path.endsWith(".cases.yaml"));
        texts.put("gates/new.drl", RULE);
        texts.put("gates/new.cases.yaml", CASE + variants);
        return new CaseRunner(RuleBase.of(new RuleFiles(texts))).run();
    }
}
