package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonusadvisor.cli.AdvisorsFolder.CASES;
import static org.bonusadvisor.cli.AdvisorsFolder.RULES;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rules check --engine} prints and returns. */
class RulesCheckEngineTest {
    @TempDir
    private Path temp;

    private AdvisorsFolder folder;

    @BeforeEach
    void a_folder_in_which_nothing_is_wrong() throws IOException {
        folder = new AdvisorsFolder(temp.resolve("rules"));
    }

    @Test
    void tells_what_was_held_against_what_and_that_there_is_no_difference() {
        Run run = folder.check("--engine");

        assertThat(run.out().replaceAll("\\d+\\.\\d s\n", "… s\n").replaceAll("Left out: .*\n", ""))
                .endsWith("""
                        Engine: 1 rule over 2 cases and 0 profiles in each stage, held against the evaluator.
                        as the program runs them:  2 subjects, 0 differences, … s
                        beta nodes shared:         2 subjects, 0 differences, … s
                        a package for each file:   2 subjects, 0 differences, … s
                        in reverse order:          2 subjects, 0 differences, … s
                        in mixed order:            2 subjects, 0 differences, … s
                        executable model:          2 subjects, 0 differences, … s
                        classic builder:           2 subjects, 0 differences, … s
                        """);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_difference_names_rule_and_case_and_gives_exit_code_1() throws IOException {
        folder.edit(RULES, "    Policy( kind == PolicyKind.FORMULA )", "    Company( growthPercent + 5 > 10 )");
        folder.edit(CASES, "[ company.profitability ]", "[ company.growthPercent ]");

        Run run = folder.check("--engine");

        assertThat(run.out())
                .contains(folder.path() + "/" + RULES + ":8: RF-08.2 deaf to the plan\n    " + folder.path() + "/"
                        + CASES + ":6 a formula alone\n        should conclude nothing\n")
                .contains("Error evaluating constraint '( growthPercent + 5 ) > 10'");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void nothing_is_run_while_the_rules_have_errors() throws IOException {
        folder.edit(RULES, "PolicyKind.FORMULA", "PolicyKind.FORMLA");

        Run run = folder.check("--engine");

        assertThat(run.out()).doesNotContain("Engine:");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void there_is_no_other_form_than_text() {
        Run run = folder.check("--engine", "--format", "json");

        assertThat(run.err()).isEqualTo("--engine gives text only; leave out --format\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
