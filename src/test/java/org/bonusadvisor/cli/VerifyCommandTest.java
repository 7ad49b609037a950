package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bonusadvisor.batch.files.Sha256;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    private static Path shared;

    private static Path input;

    @TempDir
    private Path folder;

    private Path out;

    @BeforeAll
    static void a_run() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            lines.add(GeneratedProfile.of(5, i).toString());
        }
        lines.add("broken");
        lines.add(lines.get(2));
        input = Files.write(shared.resolve("team.ndjson"), lines);
        Run.of(
                "advise",
                input.toString(),
                "--out",
                shared.resolve("reports").toString(),
                "--format",
                "md,ndjson,ndjson.gz");
    }

    @BeforeEach
    void a_copy() throws IOException {
        out = folder.resolve("reports");
        try (Stream<Path> all = Files.walk(shared.resolve("reports"))) {
            for (Path file : all.toList()) {
                Files.copy(
                        file,
                        out.resolve(shared.resolve("reports").relativize(file).toString()));
            }
        }
    }

    @Test
    void a_run_that_nobody_touched_is_as_it_was() {
        assertThat(verify("--all")).satisfies(run -> {
            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .contains("files    11, all as the run wrote them")
                    .contains("input    as in the run")
                    .contains("advice   8 worked out anew, all the same");
        });
        assertThat(verify().exitCode()).isZero();
    }

    @Test
    void a_changed_report_is_named_with_the_reason() throws IOException {
        Path report = out.resolve("profiles/generated-5-3.md");
        Files.writeString(report, Files.readString(report).replace("a", "b"));

        assertThat(verify().out())
                .contains("  changed: profiles/generated-5-3.md\n")
                .contains("advice   8 worked out anew, not the same, because files were changed after the run\n")
                .contains("  differs: generated-5-3 in profiles/generated-5-3.md\n");
        assertThat(verify().exitCode()).isEqualTo(5);
    }

    @Test
    void a_line_that_was_taken_out_is_found() throws IOException {
        Path lines = out.resolve("advice.ndjson");
        List<String> all = new ArrayList<>(Files.readAllLines(lines));
        all.remove(4);
        Files.write(lines, all);

        assertThat(verify().out())
                .contains("  changed: advice.ndjson\n")
                .contains("  differs: generated-5-4 in advice.ndjson\n")
                .doesNotContain("generated-5-3 in");
    }

    @Test
    void a_changed_rejection_is_found() throws IOException {
        Path rejected = out.resolve("rejected.ndjson");
        Files.writeString(rejected, Files.readString(rejected).replace("was given before", "was never given"));

        assertThat(verify("--all").out()).contains("  differs: " + input + " line 8 in rejected.ndjson\n");
    }

    @Test
    void files_that_are_missing_or_foreign_are_named() throws IOException {
        Files.delete(out.resolve("profiles/generated-5-0.md"));
        Files.writeString(out.resolve("notes.txt"), "mine");

        assertThat(verify().out())
                .contains("  missing: profiles/generated-5-0.md\n")
                .contains("  not of the run: notes.txt\n");
    }

    @Test
    void digests_that_were_changed_along_with_a_file_do_not_hide_it() throws IOException {
        Path report = out.resolve("profiles/generated-5-3.md");
        String before = Sha256.of(report);
        Files.writeString(report, "Ask for a million.");
        Path sums = out.resolve("SHA256SUMS");
        String list = Sha256.of(sums);
        replace(sums, before, Sha256.of(report));
        replace(out.resolve("run.json"), list, Sha256.of(sums));

        assertThat(verify().out())
                .contains("all as the run wrote them")
                .contains("files and digests were both changed after the run")
                .contains("  differs: generated-5-3 in profiles/generated-5-3.md\n");
    }

    @Test
    void other_rules_data_or_versions_are_named() throws IOException {
        String record = Files.readString(out.resolve("run.json"));
        Files.writeString(
                out.resolve("run.json"),
                record.replaceFirst("\"version\" : \"[^\"]*\"", "\"version\" : \"0.9\"")
                        .replaceFirst("\"digest\" : \"[^\"]*\"", "\"digest\" : \"abc\""));
        replace(out.resolve("profiles/generated-5-3.md"), "a", "b");

        assertThat(verify().out())
                .contains("version  differs: 0.9 in the run, " + Version.number() + " here\n")
                .contains("rules    differs: abc in the run, ")
                .contains("because it was made with something else, see above");
    }

    @Test
    void an_input_that_changed_is_named() throws IOException {
        Path changed = Files.copy(input, folder.resolve("team.ndjson"), StandardCopyOption.REPLACE_EXISTING);
        replace(changed, "generated-5-1", "generated-5-X");

        Run run = Run.of("verify", out.toString(), changed.toString());

        assertThat(run.out()).contains("input    differs: " + changed).contains("because the input is another one now");
        assertThat(run.exitCode()).isEqualTo(5);
    }

    @Test
    void a_folder_without_a_run_is_told() {
        assertThat(Run.of("verify", folder.toString()))
                .isEqualTo(new Run(
                        2, "", "`" + folder + "` holds no run: `" + folder.resolve("run.json") + "` is missing\n"));
    }

    private Run verify(String... more) {
        List<String> arguments = new ArrayList<>(List.of("verify", out.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static void replace(Path file, String from, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replace(from, to));
    }
}
