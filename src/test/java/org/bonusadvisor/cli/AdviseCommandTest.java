package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the program are compiled in one run only, which several tests look at. */
class AdviseCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private static Path folder;

    private static Path out;
    private static Run run;

    @BeforeAll
    static void advise_the_starter_profile_and_a_broken_one() throws IOException {
        String starter = JSON.readTree(Run.of("profile", "new").out()).toString();
        Path profiles = Files.writeString(folder.resolve("team.ndjson"), starter + "\n{\"id\": \"bo\"}\n");
        out = folder.resolve("reports");
        run = Run.of("advise", profiles.toString(), "--out", out.toString(), "--format", "json,html");
    }

    @Test
    void the_good_profile_is_advised_although_another_is_rejected() {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(out.resolve("profiles/starter.json")).isNotEmptyFile();
        assertThat(out.resolve("profiles/starter.html")).isNotEmptyFile();
        assertThat(out.resolve("profiles/starter.md")).doesNotExist();
    }

    @Test
    void the_summary_counts_and_names_each_profile_and_where_to_look() {
        assertThat(run.out())
                .startsWith("2 profiles read: 1 advised, 1 rejected.\n  starter  ")
                .contains("Reports: " + out.resolve("index.html"))
                .contains("Rejected, with their text: " + out.resolve("rejected.ndjson"));
    }

    @Test
    void what_was_rejected_is_told_on_standard_error_and_nothing_else_is() {
        assertThat(run.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith(folder.resolve("team.ndjson") + ":2:"));
        assertThat(run.err()).doesNotContain("\r").doesNotContain("\tat ");
    }

    @Test
    void the_record_of_the_run_names_the_rules_that_the_advice_names() throws IOException {
        JsonNode record = JSON.readTree(out.resolve("run.json").toFile());
        JsonNode advice = JSON.readTree(out.resolve("profiles/starter.json").toFile());

        assertThat(record.path("ruleBase")).isEqualTo(advice.path("ruleBase"));
        assertThat(record.path("data")).isEqualTo(advice.path("data"));
    }

    @Test
    void every_file_of_a_run_is_there() {
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(
                        "SHA256SUMS", "index.html", "profiles", "rejected.ndjson", "run.json", "summary.csv");
    }

    @Test
    void a_foreign_folder_is_refused_before_the_rules_are_read() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("thesis"));
        Files.writeString(foreign.resolve("chapter-1.tex"), "years of work");

        Run refused = Run.of("advise", folder.resolve("team.ndjson").toString(), "--out", foreign.toString());

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith("will not write to `" + foreign + "`");
        assertThat(foreign.toFile().list()).containsExactly("chapter-1.tex");
    }

    @Test
    void an_input_that_is_not_there_is_a_usage_error() {
        Run refused =
                Run.of("advise", "nowhere.json", "--out", folder.resolve("new").toString());

        assertThat(refused).isEqualTo(new Run(2, "", "cannot read `nowhere.json`: no such file or folder\n"));
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en_GB | `en_GB` is no language tag; a language, or a language and a country, such as en-GB,",
                "xx    | no figures are known for the language of `xx`; a language,",
                "de-XX | no country has the code of `de-XX`; a language,"
            })
    void a_locale_that_nobody_knows_is_a_usage_error_that_says_what_is_allowed(String tag, String expected) {
        Run refused = Run.of("advise", "data/profiles", "--locale", tag);

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith("Invalid value for option '--locale': " + expected);
    }

    @Test
    void a_rules_folder_without_rules_ends_the_run_and_leaves_nothing_behind() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Path newOut = folder.resolve("empty/reports");

        Run refused = Run.of(
                "advise",
                folder.resolve("team.ndjson").toString(),
                "--out",
                newOut.toString(),
                "--rules",
                rules.toString());

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(rules.toString()).doesNotContain("\tat ");
        assertThat(newOut.getParent()).isEmptyDirectory();
    }

    @Test
    void parts_that_are_left_out_are_absent_and_red_flags_that_nobody_looked_for_are_not_none() throws IOException {
        Path shorter = folder.resolve("short");
        Run run = Run.of(
                "advise",
                folder.resolve("team.ndjson").toString(),
                "--out",
                shorter.toString(),
                "--format",
                "ndjson",
                "--without",
                "script,redFlags,trace");

        JsonNode advice = JSON.readTree(
                Files.readAllLines(shorter.resolve("advice.ndjson")).get(0));
        assertThat(run.err()).doesNotContain("internal");
        assertThat(advice.has("objections")).isTrue();
        assertThat(advice.has("script") || advice.has("redFlags") || advice.has("trace"))
                .isFalse();
        assertThat(Files.readAllLines(shorter.resolve("summary.csv")).get(1)).endsWith(",LEFT-OUT");
    }

    @Test
    void without_texts_what_to_ask_for_how_much_and_when_stays() throws IOException {
        Path shortest = folder.resolve("shortest");
        Run.of(
                "advise",
                folder.resolve("team.ndjson").toString(),
                "--out",
                shortest.toString(),
                "--format",
                "ndjson",
                "--without",
                "texts");

        JsonNode advice = JSON.readTree(
                Files.readAllLines(shortest.resolve("advice.ndjson")).get(0));
        assertThat(advice.path("recommendation").path("type").asText()).isNotEmpty();
        assertThat(advice.has("amounts") && advice.has("timing") && advice.has("evidence"))
                .isTrue();
        assertThat(advice.fieldNames()).toIterable().doesNotContain("script", "objections", "followUp", "trace");
    }

    @Test
    void a_part_that_cannot_be_left_out_and_a_report_that_needs_all_of_them_are_refused() {
        String team = folder.resolve("team.ndjson").toString();

        assertThat(Run.of("advise", team, "--without", "scripts").err())
                .contains("`scripts` is no part that can be left out; maybe script; allowed: calendar, ");
        assertThat(Run.of("advise", team, "--without", "texts", "--format", "html"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "--without leaves parts out of json, csv, ndjson and ndjson.gz only: name such forms with --format\n"));
    }
}
