package org.bonusadvisor.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonusadvisor.authoring.OneRule.FIRES;
import static org.bonusadvisor.authoring.OneRule.SILENT;

import org.bonusadvisor.authoring.CaseBook;
import org.bonusadvisor.authoring.OneRule;
import org.bonusadvisor.rulebase.CheckedFiles;
import org.bonusadvisor.rulebase.RuleFiles;
import org.junit.jupiter.api.Test;

class MutationTest {
    @Test
    void cases_on_both_sides_of_a_threshold_notice_every_change() {
        Mutation.Result result = run(FIRES + SILENT);

        assertThat(result.survivors()).isEmpty();
        assertThat(result.mutants()).isEqualTo(5);
    }

    @Test
    void a_change_that_no_case_notices_is_told_with_its_place() {
        Mutation.Result result = run(FIRES);

        assertThat(result.survivors())
                .extracting(mutant -> mutant.at() + " " + mutant.text())
                .containsExactly(
                        "rules/gates/new.drl:14:28 `<` becomes `<=`",
                        "rules/gates/new.drl:14:30 `6` becomes `7`",
                        "rules/gates/new.drl:14:15 without `tenureMonths < 6`");
    }

    private static Mutation.Result run(String cases) {
        RuleFiles files = OneRule.files(cases);
        return new Mutation(CheckedFiles.of(files), CaseBook.of(files).situations()).run();
    }
}
