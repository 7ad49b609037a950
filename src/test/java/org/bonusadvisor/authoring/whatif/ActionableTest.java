package org.bonusadvisor.authoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.ShippedRules;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionableTest {
    @Test
    void what_ships_has_no_problem_and_changes_nothing_that_nobody_can_change() {
        Set<String> ending = Set.of("company.bonusFreeze", "engineer.inProbation", "engineer.onImprovementPlan");

        List<Action> actions = Actionable.of(ShippedRules.files()).actions();

        assertThat(Actionable.problems(ShippedRules.files())).isEmpty();
        assertThat(actions).hasSizeGreaterThan(20);
        for (Action action : actions) {
            assertThat(action.set().keySet())
                    .as(action.does())
                    .noneMatch(path -> path.matches("(engineer|company|market)\\..*")
                            && (action.until().isEmpty() || !ending.contains(path)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set: { intent.willComitMonths: 6 }                       | 3:12 | a profile has no field `intent.willComitMonths`",
                "set: { engineer.level: STAFF }                           | 3:12 | nobody can change `engineer.level` by doing something",
                "set: { engineer.tenureMonths: 40 }                       | 3:12 | nobody can change `engineer.tenureMonths` by doing something",
                "set: { company.profitability: PROFIT }                   | 3:12 | nobody can change `company.profitability` by doing something",
                "set: { intent.willCommitMonths: many }                   | 3:37 | no profile may say so: ",
                "set: { intent.willCommitMonths: -3 }                     | 3:37 | no profile may say so: ",
                "set: { policy.kind: DISCRETIONARY }                      | 3:25 | no profile may say so: ",
                "'set: { \"achievements[].verification\": DASHBORD }'     | 3:43 | no profile may say so: ",
                "hours: a few                                             | 3:12 | a whole number stands here, such as 5",
                "until: company.nextResult                                | 3:12 | a profile has no field `company.nextResult`",
                "until: company.profitability                             | 3:12 | no day stands at this path",
                "hours: 3                                                 | 2:5  | the change neither sets a fact nor takes a day",
            })
    void a_mistake_is_told_with_its_place(String line, String at, String message) {
        List<RuleProblem> problems = problems("changes:\n  - does: Do it\n    " + line + "\n");

        assertThat(problems).isNotEmpty().allMatch(problem -> problem.code().equals("R095"));
        assertThat(problems)
                .extracting(problem -> problem.file() + ":" + problem.line() + ":" + problem.column())
                .contains("actionable.yaml:" + at);
        assertThat(problems).anyMatch(problem -> problem.message().startsWith(message));
    }

    @Test
    void a_word_of_when_that_no_profile_may_have_is_told() {
        List<RuleProblem> problems = problems("""
                changes:
                  - does: Find out the policy
                    set: { policy.kind: FORMULA }
                    when: { policy.kind: [ unknown, NON ] }
                """);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.column()).isEqualTo(37);
        });
    }

    @Test
    void what_ends_on_a_stated_day_may_only_end() {
        assertThat(problems(ending("company.freezeUntil", "false"))).isEmpty();
        assertThat(problems(ending("company.freezeUntil", "true"))).isNotEmpty();
        assertThat(problems("changes:\n  - does: End it\n    set: { company.bonusFreeze: false }\n"))
                .isNotEmpty();
    }

    private static String ending(String until, String value) {
        return "changes:\n  - does: Wait\n    until: " + until + "\n    set: { company.bonusFreeze: " + value + " }\n";
    }

    @Test
    void the_rest_of_a_number_of_days_must_be_set_by_the_same_change() {
        List<RuleProblem> problems = problems("""
                changes:
                  - does: Measure {achievement}
                    set: { "achievements[].goalVerified": true }
                    missing: "achievements[].measurement.windowDays"
                """);

        assertThat(problems).extracting(RuleProblem::line).containsExactly(4);
    }

    @Test
    void a_unit_that_time_is_not_counted_in_is_told() {
        List<RuleProblem> problems = problems("passing:\n  engineer.tenureMonths: WEEKS\nchanges: []\n");

        assertThat(problems).extracting(RuleProblem::message).contains("write DAYS or MONTHS");
    }

    @Test
    void a_folder_without_the_file_is_none_the_worse() {
        TreeMap<String, String> texts = new TreeMap<>(ShippedRules.files().texts());
        texts.remove("actionable.yaml");

        assertThat(Actionable.problems(new RuleFiles(texts))).isEmpty();
        assertThat(Actionable.of(new RuleFiles(texts)).actions()).isEmpty();
    }

    private static List<RuleProblem> problems(String text) {
        TreeMap<String, String> texts = new TreeMap<>(ShippedRules.files().texts());
        texts.put("actionable.yaml", text);
        return Actionable.problems(new RuleFiles(texts));
    }
}
