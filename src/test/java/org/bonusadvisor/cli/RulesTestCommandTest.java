package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTestCommandTest {
    private static final String CASES = "gates/leaving.cases.yaml";

    @TempDir
    private Path rules;

    @BeforeEach
    void copy_the_shipped_rules() throws IOException {
        Path shipped = Path.of("rules");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void cases_that_pass_give_one_line_and_exit_code_0() {
        Run run = Run.of("rules", "test", rules.toString(), "--only", "gates/leaving");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("\\d+ cases, 0 failed, 6 rules\\.\\R");
    }

    @Test
    void a_case_that_fails_is_told_and_gives_exit_code_1() throws IOException {
        change(CASES, "leavingRegardless: true", "leavingRegardless: false");

        Run run = Run.of("rules", "test", rules.toString(), "--only", "gates/leaving");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(rules + "/gates/leaving.cases.yaml:1: someone set on leaving")
                .contains("expected  EL-04.1 fires")
                .contains("`leavingRegardless == Answer.YES` is not met: leavingRegardless = NO");
    }

    @Test
    void a_part_or_a_folder_that_is_not_there_is_told_and_not_taken_for_a_pass() {
        Run part = Run.of("rules", "test", rules.toString(), "--only", "gate/leaving");
        Run folder = Run.of(
                "rules",
                "test",
                rules.toString(),
                "--cases",
                rules.resolve("people").toString());

        assertThat(part.exitCode()).isEqualTo(2);
        assertThat(part.err()).startsWith("no rule file begins with `gate/leaving`");
        assertThat(folder.exitCode()).isEqualTo(2);
        assertThat(folder.err()).endsWith("is not a folder of whole profiles" + System.lineSeparator());
    }

    @Test
    void a_mistake_in_a_rule_is_told_as_by_rules_check_and_gives_exit_code_3() throws IOException {
        change("gates/leaving.drl", "leavingRegardless ==", "leavingRegardles ==");

        Run run = Run.of("rules", "test", rules.toString(), "--only", "gates/leaving");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("leaving.drl:14:15").contains("leavingRegardless");
    }

    @Test
    void the_same_run_writes_the_same_files() throws IOException {
        Path first = rules.resolve("first.xml");
        Path second = rules.resolve("second.xml");
        Path page = rules.resolve("page.html");

        Run.of("rules", "test", rules.toString(), "--only", "gates", "--junit", first.toString());
        Run run = Run.of(
                "rules",
                "test",
                rules.toString(),
                "--only",
                "gates",
                "--junit",
                second.toString(),
                "--coverage",
                page.toString());

        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(run.out()).containsPattern("\\d+ of \\d+ conditions seen true and false");
        assertThat(page).content().contains("gates/leaving.drl").doesNotContain("http:", "https:", "<script");
    }

    private void change(String file, String was, String is) throws IOException {
        Path path = rules.resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(was, is));
    }
}
