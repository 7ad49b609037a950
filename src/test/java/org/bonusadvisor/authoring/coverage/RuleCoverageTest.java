package org.bonusadvisor.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonusadvisor.authoring.OneRule.FIRES;
import static org.bonusadvisor.authoring.OneRule.SILENT;

import java.util.List;
import org.bonusadvisor.authoring.CaseBook;
import org.bonusadvisor.authoring.OneRule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleFiles;
import org.junit.jupiter.api.Test;

class RuleCoverageTest {
    @Test
    void a_firing_case_alone_leaves_the_other_side_of_the_threshold_untried() {
        assertThat(lines(FIRES))
                .containsExactly(
                        "rules/gates/new.drl:14:15: `tenureMonths < 6` is never false",
                        "rules/gates/new.drl:14:15: `tenureMonths < 6` is never tried at or above 6",
                        "1 of 1 rules fired",
                        "0 of 1 conditions seen true and false",
                        "0 of 1 thresholds tried below, at and above");
    }

    @Test
    void cases_below_at_and_above_touch_everything() {
        String above = """
                - name: seven months
                  given: { engineer: { tenureMonths: 7 } }
                  silent: [ EL-02.1 ]
                """;

        assertThat(lines(FIRES + SILENT + above))
                .containsExactly(
                        "1 of 1 rules fired",
                        "1 of 1 conditions seen true and false",
                        "1 of 1 thresholds tried below, at and above");
    }

    @Test
    void a_rule_that_no_case_fires_is_told_with_its_place() {
        assertThat(lines(SILENT)).first().isEqualTo("rules/gates/new.drl:8:6: EL-02.1 never fires");
    }

    private static List<String> lines(String cases) {
        RuleFiles files = OneRule.files(cases);
        return RuleCoverage.of(RuleBase.of(files), CaseBook.of(files).situations(), path -> true)
                .lines();
    }
}
