package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_help_with_an_example_and_the_exit_codes(String command) {
        Run run = Run.of((command + " --help").trim().split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Usage: bonus-advisor" + (command.isEmpty() ? "" : " " + command))
                .contains("Example:\n  java -jar target/bonus-advisor.jar " + command)
                .contains("0     every profile was advised")
                .contains("1     some profiles were rejected")
                .contains("2     the command line")
                .contains("3     the rules have errors")
                .contains("4     an internal error");
    }

    static Stream<String> commands() {
        return Stream.of(
                "",
                "advise",
                "verify",
                "profile",
                "profile new",
                "profile schema",
                "profile check",
                "facts",
                "rules",
                "rules check");
    }

    @Test
    void the_version_is_told() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("bonus-advisor ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "advise", "profile", "profile check", "advise x --format docx", "advise --out", "nonsense"})
    void a_wrong_command_line_is_a_usage_error_that_points_to_the_help(String arguments) {
        Run run = Run.of(
                Stream.of(arguments.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--help`").doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void a_misspelt_option_gets_a_suggestion() {
        Run run = Run.of("advise", "x.json", "--fromat", "json");

        assertThat(run.err()).contains("Unknown option").contains("Maybe --format.");
    }

    @Test
    void a_misspelt_command_gets_a_suggestion() {
        Run run = Run.of("advice", "x.json");

        assertThat(run.err()).contains("bonus-advisor advise");
    }
}
