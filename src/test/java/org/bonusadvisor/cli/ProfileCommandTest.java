package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileCommandTest {
    @TempDir
    private Path folder;

    @Test
    void the_starter_profile_passes_the_check() {
        Run starter = Run.of("profile", "new");

        Run check = Run.withInput(starter.out(), "profile", "check", "-");

        assertThat(starter.exitCode()).isZero();
        assertThat(check).isEqualTo(new Run(0, "1 profile read: 1 valid, 0 with problems.\n", ""));
    }

    @Test
    void the_schema_is_one_of_draft_2020_12() throws IOException {
        Run run = Run.of("profile", "schema");

        assertThat(run.exitCode()).isZero();
        assertThat(new JsonMapper().readTree(run.out()).path("$schema").asText())
                .contains("2020-12");
    }

    @Test
    void every_problem_is_printed_with_file_line_and_column() throws IOException {
        Path file = folder.resolve("team.json");
        String starter = Run.of("profile", "new").out();
        Files.writeString(file, "[\n{\"id\": \"bo\",\n\"salary\": 1},\n" + starter + "]");

        Run run = Run.of("profile", "check", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(file + ":2:1 schemaVersion: ")
                .contains(file + ":3:1 salary: ")
                .endsWith("2 profiles read: 1 valid, 1 with problems.\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void equal_ids_are_found_before_anything_is_advised() {
        String starter =
                Run.of("profile", "new").out().lines().map(String::strip).reduce("", String::concat);

        Run run =
                Run.withInput(starter + "\n" + starter.replace("\"starter\"", "\"Starter\""), "profile", "check", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("standard input:2:1 id: the id `Starter` was given before");
    }

    @Test
    void a_file_that_is_not_there_is_a_usage_error() {
        Run run = Run.of("profile", "check", "nowhere.json");

        assertThat(run).isEqualTo(new Run(2, "", "cannot read `nowhere.json`: no such file or folder\n"));
    }
}
