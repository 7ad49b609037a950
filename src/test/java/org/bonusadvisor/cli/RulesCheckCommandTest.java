package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonusadvisor.cli.AdvisorsFolder.CASES;
import static org.bonusadvisor.cli.AdvisorsFolder.CODES;
import static org.bonusadvisor.cli.AdvisorsFolder.PHRASES;
import static org.bonusadvisor.cli.AdvisorsFolder.RULES;
import static org.bonusadvisor.cli.AdvisorsFolder.SOURCES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An advisor's slips in phrases, codes, sources and cases: each is told with its place and what to write instead. */
class RulesCheckCommandTest {
    @TempDir
    private Path temp;

    private AdvisorsFolder folder;

    @BeforeEach
    void a_folder_in_which_nothing_is_wrong() throws IOException {
        folder = new AdvisorsFolder(temp.resolve("my rules"));
    }

    @Test
    void the_folder_without_a_slip_has_no_errors() {
        assertThat(folder.errors()).isEmpty();
        assertThat(folder.check().exitCode()).isZero();
    }

    @Test
    void the_shipped_rules_have_neither_errors_nor_warnings() {
        Run run = Run.of("rules", "check", "--strict");

        assertThat(run.out()).isEqualTo("no errors, no warnings.\n");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void an_error_is_told_with_its_line_a_caret_and_what_to_write() throws IOException {
        folder.edit(PHRASES, "${offer.deadline}", "${offer.dedline}");

        Run run = folder.check();

        assertThat(folder.errors()).isEqualTo("""
                phrases/audit.yaml:4:23: error R088: nothing fills the slot `offer.dedline`, so that its sentence would never be said
                  offer: the offer of ${offer.dedline}
                                      ^~~~~~~~~~~~~~~~
                    write `${offer.deadline}`
                """);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains(temp.resolve("my rules") + "/phrases/audit.yaml:4:23: error R088");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            unclosed quote in a phrase   | phrases/audit.yaml    | follows from it."            | follows from it.           | 2:16 error R080: the text that begins here is not closed; write `"` at its end
            quote inside quotes          | phrases/audit.yaml    | Say what                     | Say "what"                 | 2:21 error R080: the text in quotes ends here, but the line goes on; write a quote inside the text as `\\"`
            slot without its dollar      | phrases/audit.yaml    | ${target}                    | {target}                   | 2:41 error R088: a slot is written with `${` and `}`
            slot that is not closed      | phrases/audit.yaml    | ${target}                    | ${target                   | 2:41 error R088: the slot is not closed; write `}` after its name
            phrase that says nothing     | phrases/audit.yaml    | the offer of ${offer.deadline} | ´´                        | 4:3 error R080: the phrase `trigger.offer` says nothing
            sign at the start of a text  | phrases/audit.yaml    | - regardless                 | - *regardless              | 7:7 error R080: a text that begins with `*` stands in quotes
            missing colon                | codes.yaml            | red-flags:                   | red-flags                  | 1:1 error R081: this line has no `:` after its name, or the line below is indented too far
            unknown list of codes        | codes.yaml            | red-flags:                   | red-flag:                  | 1:1 error R081: there is no list `red-flag`, only objections, red-flags, legal-notes, follow-up
            unclosed bracket in codes    | codes.yaml            | deaf." }                     | deaf."                     | 2:5 error R081: the `{` that opens here is not closed; write `}` at its end
            colon in a text              | codes.yaml            | "A reason is deaf."          | A reason: is deaf          | 2:41 error R081: a text with `: ` in it stands in quotes
            misspelt field of a code     | codes.yaml            | title                        | titel                      | 2:26 error R081: a code has no field `titel`, only code, title, source, reviewBy
            bad indentation in sources   | sources.yaml          | ´  grade´                    | ´   grade´                 | 3:4 error R083: this line is indented differently from those that it belongs to, which begin in line 1 with 2 spaces
            unknown grade                | sources.yaml          | grade: C                     | grade: E                   | 3:10 error R083: the grade is one of A, B, C, L, D; found the text `E`
            source without a title       | sources.yaml          | ´title: "A trap"´            | year: 2020                 | 1:3 error R083: a source needs the field `title`
            unknown field of a case      | audit/tone.cases.yaml | ´  fires´                    | ´  fire´                   | 4:3 error R082: a case has no field `fire`, only name, given, unknown, concluded, fires, silent, concludes, also, unless, shows
            field that stands twice      | audit/tone.cases.yaml | unknown: [ company.profitability ] | given: {}            | 8:3 error R082: `given` stands twice here, first in line 7; keep one of the two
            list without brackets        | audit/tone.cases.yaml | silent: [ RF-08.2 ]          | silent: RF-08.2            | 9:11 error R082: `silent` is a list; put it in `[` and `]`
            unclosed list of a case      | audit/tone.cases.yaml | fires: [ RF-08.2 ]           | fires: [ RF-08.2           | 4:10 error R082: the `[` that opens here is not closed; write `]` at its end
            rule that is not there       | audit/tone.cases.yaml | silent: [ RF-08.2 ]          | silent: [ RF-08.3 ]        | 9:13 error R089: there is no rule `RF-08.3`
            unknown path                 | audit/tone.cases.yaml | company.profitability        | company.profit             | 8:14 error R090: `company.profit` is not in the profile, so it cannot be made unknown
            unknown fact                 | audit/tone.cases.yaml | Mention:                     | Mentoin:                   | 3:18 error R091: there is no fact or conclusion `Mentoin`
            unknown property             | audit/tone.cases.yaml | topic: tone                  | topik: tone                | 3:29 error R091: `Mention` has no property `topik`, only topic, found, at, generated
            unknown constant             | audit/tone.cases.yaml | "NO"                         | NONE                       | 3:58 error R091: the text `NONE` is none of YES, NO, UNKNOWN
            unknown property concluded   | audit/tone.cases.yaml | RedFlag: { code              | RedFlag: { cod             | 5:29 error R091: `RedFlag` has no property `cod`, only code, found, at
            undeclared code              | audit/tone.drl        | RF-TONEDEAF                  | RF-TONDEAF                 | 17:27 error R087 rule `RF-08.2 deaf to the plan`: the code `RF-TONDEAF` is not declared; add it with its title under `red-flags` in codes.yaml
            unresolvable source          | audit/tone.drl        | "T-18"                       | "T-19"                     | 11:15 error R052 rule `RF-08.2 deaf to the plan`: `T-19` is not in sources.yaml; cite one that is, or add it there with its title and grade
            key that is computed         | audit/tone.drl        | "RF-TONEDEAF"                | $hit.topic()               | 17:26 error R092 rule `RF-08.2 deaf to the plan`: `code` names a phrase or a code; write it out as a text
            """)
    void a_slip_is_told_with_its_line_and_column(String what, String file, String right, String wrong, String told)
            throws IOException {
        folder.edit(file, right, wrong);

        String[] place = told.split(" ", 2);

        assertThat(folder.errors()).as(what).startsWith(file + ":" + place[0] + ": " + place[1] + "\n");
    }

    @Test
    void a_misspelt_field_and_a_misspelt_constant_of_the_profile_are_told_where_the_case_writes_them()
            throws IOException {
        folder.edit(CASES, "policy: { kind: FORMULA } }\n  concluded", "policy: { kid: FORMULA } }\n  concluded");
        folder.edit(CASES, "policy: { kind: FORMULA } }\n  unknown", "policy: { kind: FORMEL } }\n  unknown");

        assertThat(folder.errors())
                .contains("audit/tone.cases.yaml:2:22: error R090: `policy.kid`: unknown field `kid`\n")
                .contains("    write `kind`\n")
                .contains("audit/tone.cases.yaml:7:28: error R090: `policy.kind`: found \"FORMEL\", allowed FORMULA");
    }

    @Test
    void a_phrase_that_a_rule_names_and_nobody_says_is_told_at_the_rule() throws IOException {
        folder.edit(PHRASES, "RF-TONEDEAF", "RF-TONEDEF");

        assertThat(folder.errors()).isEqualTo("""
                audit/tone.drl:17:27: error R086 rule `RF-08.2 deaf to the plan`: nothing is said under `red-flag.RF-TONEDEAF`; add it to a file in phrases/
                    insert( new RedFlag( "RF-TONEDEAF", $hit.found(), $hit.at() ) );
                                          ^~~~~~~~~~~
                    write `RF-TONEDEF`
                """);
    }

    @Test
    void a_tab_is_told_and_the_caret_stands_below_it() throws IOException {
        folder.edit(PHRASES, "  offer: the", "\toffer: the");

        assertThat(folder.errors()).isEqualTo("""
                phrases/audit.yaml:4:1: error R080: a tab stands here; indent with spaces
                \toffer: the offer of ${offer.deadline}
                ^
                """);
    }

    @Test
    void bytes_that_are_not_utf8_are_told_together_with_all_else() throws IOException {
        folder.edit(RULES, "A reason sets", "A rêason sets");
        folder.save(RULES, folder.read(RULES).getBytes(StandardCharsets.ISO_8859_1));
        folder.edit(PHRASES, "the offer of ${offer.deadline}", "l’été ${offer.dedline}");
        folder.save(PHRASES, folder.read(PHRASES).getBytes("windows-1252"));
        folder.edit(SOURCES, "grade: C", "grade: E");

        assertThat(folder.errors().lines().filter(line -> line.contains("error")))
                .containsExactly(
                        "audit/tone.drl:9:17: error R006 rule `RF-08.2 deaf to the plan`: the file is not UTF-8: here stands"
                                + " the byte EA, perhaps `ê`; save the file as UTF-8 and run again",
                        "phrases/audit.yaml:4:11: error R006: the file is not UTF-8: here stands the byte 92, perhaps `’`;"
                                + " save the file as UTF-8 and run again",
                        "phrases/audit.yaml:4:16: error R088: nothing fills the slot `offer.dedline`, so that its sentence"
                                + " would never be said",
                        "sources.yaml:3:10: error R083: the grade is one of A, B, C, L, D; found the text `E`");
    }

    @Test
    void a_byte_order_mark_and_the_line_ends_of_windows_shift_no_place() throws IOException {
        folder.edit(RULES, "PolicyKind.FORMULA", "PolicyKind.FORMEL");
        folder.edit(PHRASES, "${offer.deadline}", "${offer.dedline}");
        for (String file : new String[] {RULES, PHRASES}) {
            folder.save(file, "\uFEFF" + folder.read(file).replace("\n", "\r\n"));
        }

        assertThat(folder.errors().lines().filter(line -> line.contains("error")))
                .satisfiesExactly(
                        rule -> assertThat(rule).startsWith("audit/tone.drl:15:32: error R023"),
                        phrase -> assertThat(phrase).startsWith("phrases/audit.yaml:4:23: error R088"));
        assertThat(folder.check().out()).doesNotContain("\r");
    }

    @Test
    void an_empty_rule_file_is_one_error() throws IOException {
        folder.save(RULES, "");

        assertThat(folder.errors())
                .isEqualTo("audit/tone.drl:1:1: error R044: the file holds no rule; write one, or delete the file\n");
    }

    @Test
    void a_phrase_file_that_cannot_be_read_brings_no_errors_about_what_it_holds() throws IOException {
        folder.edit(PHRASES, "follows from it.\"", "follows from it.");

        assertThat(folder.errors().lines().filter(line -> line.contains("error")))
                .hasSize(1);
    }

    @Test
    void a_duplicate_code_is_told_with_the_line_of_the_first() throws IOException {
        folder.save(CODES, folder.read(CODES) + "  - { code: RF-TONEDEAF, title: \"Twice.\" }\n");

        assertThat(folder.errors())
                .startsWith("codes.yaml:3:13: error R081: the code `RF-TONEDEAF` stands twice, first in line 2\n");
    }

    @Test
    void warnings_give_exit_code_1_only_when_they_are_asked_for() throws IOException {
        folder.edit(CASES, "fires: [ RF-08.2 ]", "silent: []");

        assertThat(folder.check().out())
                .contains("audit/tone.drl:8:6: warning L13 rule `RF-08.2 deaf to the plan`: no case fires this rule");
        assertThat(folder.check().exitCode()).isZero();
        assertThat(folder.check("--strict").exitCode()).isEqualTo(1);
    }

    @Test
    void json_has_an_object_for_each_problem() throws IOException {
        folder.edit(SOURCES, "grade: C", "grade: E");

        JsonNode problems =
                new JsonMapper().readTree(folder.check("--format", "json").out());

        JsonNode problem = problems.get(problems.size() - 1);
        assertThat(problem.toPrettyString().replace(temp.toString(), "")).isEqualToNormalizingNewlines("""
                {
                  "code" : "R083",
                  "level" : "error",
                  "file" : "/my rules/sources.yaml",
                  "line" : 3,
                  "column" : 10,
                  "length" : 1,
                  "lineText" : "  grade: E",
                  "rule" : "",
                  "message" : "the grade is one of A, B, C, L, D; found the text `E`",
                  "instead" : ""
                }""");
    }

    @Test
    void sarif_keeps_the_official_schema_and_names_places_as_editors_do() throws IOException {
        folder.edit(PHRASES, "${offer.deadline}", "${offer.dedline}");
        folder.edit(SOURCES, "grade: C", "grade: E");

        String sarif = folder.check("--format", "sarif").out();

        assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
        JsonNode run = new JsonMapper().readTree(sarif).path("runs").path(0);
        JsonNode slot = run.path("results").findValuesAsText("ruleId").contains("R088")
                ? result(run, "R088")
                : run.path("results");
        assertThat(run.path("tool").path("driver").path("name").asText()).isEqualTo("bonus-advisor");
        assertThat(run.path("tool").path("driver").path("rules").findValuesAsText("id"))
                .contains("R083", "R088");
        assertThat(slot.path("level").asText()).isEqualTo("error");
        JsonNode place = slot.path("locations").path(0).path("physicalLocation");
        assertThat(place.path("artifactLocation").path("uri").asText()).endsWith("/my%20rules/phrases/audit.yaml");
        assertThat(place.path("region").toString()).isEqualTo("{\"startLine\":4,\"startColumn\":23,\"endColumn\":39}");
    }

    private static JsonNode result(JsonNode run, String code) {
        for (JsonNode result : run.path("results")) {
            if (result.path("ruleId").asText().equals(code)) {
                return result;
            }
        }
        throw new AssertionError("no result of " + code);
    }

    private static Schema schema() throws IOException {
        try (InputStream text = RulesCheckCommandTest.class.getResourceAsStream("sarif-2.1.0.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    @Test
    void advise_tells_the_same_errors_and_writes_nothing() throws IOException {
        folder.edit(PHRASES, "${offer.deadline}", "${offer.dedline}");
        Path out = temp.resolve("reports");

        Run run = Run.of(
                "advise",
                "data/profiles",
                "--out",
                out.toString(),
                "--rules",
                temp.resolve("my rules").toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().replace(temp.resolve("my rules") + "/", "")).isEqualTo(folder.errors());
        assertThat(out).doesNotExist();
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        Run run = Run.of("rules", "check", temp.resolve("rulez").toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("`" + temp.resolve("rulez") + "` is not a folder of rules\n");
    }

    @Test
    void a_code_is_explained_with_a_wrong_and_a_right_example() {
        Run run = Run.of("rules", "check", "--explain", "r022");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("R022").contains("Not so:").contains("But so:");
    }

    @Test
    void a_code_that_there_is_not_is_told_with_the_nearest() {
        Run run = Run.of("rules", "check", "--explain", "R222");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("no problem has the code `R222`; maybe R022");
    }
}
