package org.bonusadvisor.authoring.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonusadvisor.authoring.OneRule.FIRES;

import org.bonusadvisor.authoring.CaseBook;
import org.bonusadvisor.authoring.OneRule;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.mutation.Mutation;
import org.bonusadvisor.rulebase.CheckedFiles;
import org.bonusadvisor.rulebase.RuleFiles;
import org.junit.jupiter.api.Test;

class SurvivorsTest {
    @Test
    void one_line_at_the_threshold_notices_every_change_that_a_firing_case_alone_does_not() {
        Survivors survivors = survivors(FIRES);

        assertThat(survivors.unnoticed()).isEmpty();
        assertThat(survivors.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.key()).isEqualTo("unless");
            assertThat(proposal.text()).isEqualTo("{ given: { engineer: { tenureMonths: 6 } } }");
            assertThat(proposal.notices()).hasSize(3);
        });
    }

    @Test
    void with_the_proposed_lines_in_the_cases_nothing_survives() {
        Proposal proposal = survivors(FIRES).proposals().get(0);

        String cases = FIRES + "  unless:\n    - " + proposal.text() + "\n";

        assertThat(mutation(OneRule.files(cases)).survivors()).isEmpty();
    }

    @Test
    void for_a_condition_that_always_holds_nothing_is_proposed() {
        String always = OneRule.RULE.replace("tenureMonths < 6", "tenureMonths < 6, tenureMonths < 6");

        Survivors survivors = survivors(always, FIRES);

        assertThat(survivors.unnoticed()).extracting(m -> m.text()).contains("without `tenureMonths < 6`");
    }

    private static Survivors survivors(String cases) {
        return survivors(OneRule.RULE, cases);
    }

    private static Survivors survivors(String rule, String cases) {
        RuleFiles files = OneRule.files(rule, cases);
        return Survivors.of(
                mutation(files).survivors(),
                CheckedFiles.of(files).rules(),
                CaseBook.of(files).situations(),
                new SituationReader(files));
    }

    private static Mutation.Result mutation(RuleFiles files) {
        return new Mutation(CheckedFiles.of(files), CaseBook.of(files).situations()).run();
    }
}
