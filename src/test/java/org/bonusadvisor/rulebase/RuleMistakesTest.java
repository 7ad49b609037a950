package org.bonusadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An advisor's slips, each in the second of two rules: what is told leads to it, in words that an advisor knows. */
class RuleMistakesTest {
    private static final String GOOD = """
            // Which bonuses does a planned departure rule out?
            package org.bonusadvisor.rules
            agenda-group "gates"

            import org.bonusadvisor.facts.*
            import org.bonusadvisor.conclusions.*

            rule "EL-04.1 leaving rules out retention"
                @title( "No retention bonus for someone who is leaving" )
                @why( "It is repaid on exit." )
                @source( "CP-13" )
                @grade( "C" )
            when
                Engineer( leavingRegardless == Answer.YES )
            then
                insert( new Veto( BonusType.RETENTION ) );
            end

            rule "EL-04.2 leaving rules out equity"
                @title( "No equity for someone who is leaving" )
                @why( "It would not vest." )
                @source( "CP-13" )
                @grade( "C" )
            when
                Engineer( leavingRegardless == Answer.YES )
            then
                insert( new Veto( BonusType.EQUITY ) );
            end
            """;

    /** The second rule begins at line 19, its condition is line 25, its consequence line 27, its end line 28. */
    private static final int RULE = 19;

    private static final int CONDITION = 25;

    private static final int END = 28;

    @Test
    void the_rules_without_the_slip_compile() {
        assertThat(RuleBase.of(files(GOOD)).rules()).isEqualTo(2);
    }

    @Test
    void a_misspelt_property_is_told_with_the_right_one() {
        assertThat(mistake("leavingRegardless ==", "leavingRegardles =="))
                .isEqualTo("rules/gates/leaving.drl:25:15 rule `EL-04.2 leaving rules out equity`: "
                        + "`Engineer` has no property `leavingRegardles`; maybe `leavingRegardless`");
    }

    @Test
    void a_misspelt_fact_is_told_with_the_right_one() {
        assertThat(mistake("Engineer( leaving", "Enginer( leaving"))
                .isEqualTo("rules/gates/leaving.drl:25:5 rule `EL-04.2 leaving rules out equity`: "
                        + "there is no fact or conclusion `Enginer`; maybe `Engineer`");
    }

    @Test
    void a_missing_grade_is_told() {
        assertThat(mistake("    @grade( \"C\" )\n", ""))
                .isEqualTo("rules/gates/leaving.drl:19:6 rule `EL-04.2 leaving rules out equity`: "
                        + "the rule has no @grade; write it below the name; maybe `@grade( \"…\" )`");
    }

    @Test
    void an_id_that_is_taken_is_told_with_the_place_of_the_other_rule() {
        assertThat(mistake("\"EL-04.2 ", "\"EL-04.1 "))
                .isEqualTo(
                        "rules/gates/leaving.drl:19:6 rule `EL-04.1 leaving rules out equity`: "
                                + "the id `EL-04.1` is taken by the rule at rules/gates/leaving.drl:8; take the next free number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a constant in a condition  | Answer.YES )             | Answer.JES )",
                "a constant in a conclusion | BonusType.EQUITY         | BonusType.EQUTY",
                "a conclusion               | new Veto(                | new Vetto(",
                "a value too many           | BonusType.EQUITY )       | BonusType.EQUITY, 5 )",
                "a bracket of a condition   | Answer.YES )             | Answer.YES",
                "a bracket of a conclusion  | BonusType.EQUITY ) );    | BonusType.EQUITY );",
                "a semicolon                | EQUITY ) );              | EQUITY ) )",
                "an end                     | 'EQUITY ) );\nend'       | 'EQUITY ) );'",
                "a then                     | 'YES )\nthen'            | 'YES )'",
                "a quotation mark           | @source( \"CP-13\" )     | @source( \"CP-13 )"
            })
    void any_slip_is_told_with_file_line_and_rule_in_plain_words(String what, String right, String wrong) {
        RuleBaseException told = told(slip(right, wrong));

        assertThat(told.problems()).as(what).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("gates/leaving.drl");
            assertThat(problem.rule()).startsWith("EL-04.2");
            assertThat(problem.line()).isBetween(RULE, END + 1);
        });
        assertThat(told.getMessage())
                .as(what)
                .doesNotContainIgnoringCase("drools")
                .doesNotContainIgnoringCase("kie")
                .doesNotContain(
                        "mvel",
                        "java.",
                        "lambda",
                        "Lambda",
                        "Exception",
                        "\tat ",
                        "ERR ",
                        "P1",
                        "src/main",
                        "Parse error",
                        "expected one of",
                        "Unable to",
                        "<eof>",
                        "``")
                .hasLineCount(told.problems().size());
    }

    @Test
    void slips_in_two_rules_are_told_at_once() {
        RuleBaseException told = told(GOOD.replace("leavingRegardless ==", "leaving =="));

        assertThat(told.problems()).extracting(RuleProblem::line).containsExactly(14, CONDITION);
    }

    @Test
    void a_file_in_another_package_agenda_group_or_stage_is_told_what_to_write() {
        assertThat(told(GOOD.replace("package org.bonusadvisor.rules", "package my.rules")))
                .hasMessage("rules/gates/leaving.drl:2:1: all rules stand in one package, or firings get lost; maybe"
                        + " `package org.bonusadvisor.rules`");
        assertThat(told(GOOD.replace("\"gates\"", "\"gate\"")))
                .hasMessage(
                        "rules/gates/leaving.drl:3:1: the agenda group is not that of the folder `gates`, so its rules"
                                + " would never fire in their stage; maybe `agenda-group \"gates\"`");
        assertThatThrownBy(() -> RuleBase.of(new RuleFiles(
                        new TreeMap<>(Map.of("gate/leaving.drl", GOOD, "sources.yaml", "- id: CP-13\n")))))
                .isInstanceOf(RuleBaseException.class)
                .hasMessageStartingWith("rules/gate/leaving.drl:1:1: the file stands in no stage");
    }

    @Test
    void a_folder_without_rules_is_told_what_is_expected(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), "- id: D\n");

        assertThatThrownBy(() -> RuleBase.of(folder))
                .isInstanceOf(RuleBaseException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("holds no rule file")
                .hasMessageContaining("gates/");
    }

    @Test
    void a_folder_that_is_not_there_is_told(@TempDir Path folder) {
        assertThatThrownBy(() -> RuleBase.of(folder.resolve("rulez")))
                .isInstanceOf(RuleBaseException.class)
                .hasMessage("`" + folder.resolve("rulez") + "` is not a folder of rules");
    }

    private static String mistake(String right, String wrong) {
        return told(slip(right, wrong)).getMessage();
    }

    /** The rules with a text of the second rule replaced. */
    private static String slip(String right, String wrong) {
        int second = GOOD.indexOf("rule \"EL-04.2");
        assertThat(GOOD.substring(second)).contains(right);
        return GOOD.substring(0, second) + GOOD.substring(second).replace(right, wrong);
    }

    private static RuleBaseException told(String text) {
        return catchThrowableOfType(RuleBaseException.class, () -> RuleBase.of(files(text)));
    }

    private static RuleFiles files(String text) {
        return new RuleFiles(new TreeMap<>(Map.of("gates/leaving.drl", text, "sources.yaml", "- id: CP-13\n")));
    }
}
