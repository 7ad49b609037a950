package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {
    private static final String CLEAN = "data/profiles/performance-clean.json";
    private static final String RETENTION = "data/profiles/retention-clean.json";

    @TempDir
    private Path folder;

    @Test
    void why_shows_the_rules_with_their_places_and_sources_down_to_the_profile() {
        Run run = Run.of("explain", CLEAN, "--why", "RETENTION");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                RETENTION
                  BT-09.1 With little risk of leaving there is nothing that a retention bonus would pay for
                    rules/candidates/no-retention.drl:31 (CP-09, S1-4, T-14; grade L): Veto( [RETENTION] )
                    FlightRisk( level LOW )
                      X-05.11 There is no offer and no interview elsewhere
                        rules/strength/flight-risk-low.drl:8 (S1-2; grade C): FlightRiskSign( LOW )
                        offer.kind = NONE
                    no Eligibility with type == BonusType.RETENTION
                  BT-09.2 With a role that others can cover there is nothing that a retention bonus would insure
                    rules/candidates/no-retention.drl:43 (CP-09; grade L): Veto( [RETENTION] )
                    CriticalityLevel( level LOW )
                      X-06.4 Two or more others are trained to take over
                        rules/strength/criticality.drl:42 (D, CP-09; grade D): CriticalitySign( LOW )
                        criticality.trainedBackups = 2
                """);
    }

    @Test
    void why_not_of_a_rule_shows_each_condition_the_blockers_with_their_place_and_the_smallest_change() {
        Run run = Run.of("explain", CLEAN, "--why-not", "EL-02.1");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                EL-02.1 During probation there is no performance bonus to ask for, unless the plan already covers it
                  rules/gates/first-months.drl:8
                  met      employmentType == EmploymentType.EMPLOYEE
                           engineer.employmentType = EMPLOYEE
                  UNKNOWN  inProbation == Answer.YES  (rules/gates/first-months.drl:14:58)
                           engineer.inProbation = unknown
                  met      formula.eligibleAfterProbation in ( Answer.YES, Answer.UNKNOWN )
                           policy.formula.eligibleAfterProbation = unknown
                It would fire with
                  engineer.inProbation = true (now unknown)
                """);
    }

    @Test
    void why_not_of_a_type_names_what_beat_it() {
        assertThat(Run.of("explain", CLEAN, "--why-not", "WAIT").out())
                .startsWith("WAIT is not recommended, PERFORMANCE is.\n"
                        + "It is a candidate of precedence 0; PERFORMANCE has 20, which comes first.\n");
        assertThat(Run.of("explain", CLEAN, "--why-not", "performance").out())
                .isEqualTo("PERFORMANCE is recommended. Ask --why PERFORMANCE.\n");
        assertThat(Run.of("explain", CLEAN, "--why-not", "BT-03.2").out())
                .endsWith("It fires: every condition is met. Ask --why BT-03.2.\n");
    }

    @Test
    void what_would_change_shows_what_to_do_and_what_is_worth_finding_out() {
        Run run = Run.of("explain", RETENTION, "--what-would-change");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("retention-clean now: Retention bonus, £19,000, ask now,")
                .contains("\n  Offer to stay 18 months (no work, at once)\n    Retention bonus, £21,000, ask now,")
                .contains("\nWorth finding out, what matters most first:\n")
                .contains("\n  engineer.inProbation\n");
    }

    @ParameterizedTest
    @CsvSource({
        "performance-clean,--why,PERFORMANCE",
        "performance-clean,--why,Amount",
        "retention-clean,--why,timing.latest",
        "wait-after-layoffs,--why-not,PERFORMANCE",
        "rust-language-traps,--why-not,BT-03.2",
        "raise-with-written-offer,--why,script"
    })
    void an_answer_fits_a_page_of_a_terminal(String profile, String question, String name) {
        Run run = Run.of("explain", "data/profiles/" + profile + ".json", question, name);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList()).hasSizeLessThanOrEqualTo(48).allMatch(line -> line.length() <= 120);
    }

    @Test
    void json_holds_everything_and_is_the_same_every_time() throws IOException {
        Run first = Run.of("explain", CLEAN, "--why", "Amount", "--format", "json");
        Run second = Run.of("explain", CLEAN, "--why", "Amount", "--format", "json");

        JsonNode answer = new ObjectMapper().readTree(first.out());
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(answer.path("why").asText()).isEqualTo("Amount");
        assertThat(answer.findValuesAsText("holds"))
                .contains("engineer.baseAnnual = 178000", "achievements[0].measurement.before = 420");
        assertThat(answer.findValues("again")).isNotEmpty();
    }

    @Test
    void what_would_change_is_the_same_json_every_time() throws IOException {
        Run first = Run.of("explain", RETENTION, "--what-would-change", "--format", "json");
        Run second = Run.of("explain", RETENTION, "--what-would-change", "--format", "json");

        assertThat(second.out()).isEqualTo(first.out());
        assertThat(new ObjectMapper().readTree(first.out()).fieldNames())
                .toIterable()
                .containsExactly("profile", "now", "tried", "wouldChange", "worthFindingOut");
    }

    @Test
    void a_name_that_there_is_not_is_told_with_exit_code_2() {
        Run why = Run.of("explain", CLEAN, "--why", "nonsense");
        Run empty = Run.of("explain", CLEAN, "--why", "");
        Run whyNot = Run.of("explain", CLEAN, "--why-not", "nonsense");

        assertThat(why.exitCode()).isEqualTo(2);
        assertThat(why.err()).startsWith("nothing was concluded of the name `nonsense`");
        assertThat(empty.exitCode()).isEqualTo(2);
        assertThat(whyNot.exitCode()).isEqualTo(2);
        assertThat(whyNot.err()).startsWith("there is no rule and no bonus type `nonsense`");
    }

    @Test
    void one_of_several_profiles_is_chosen_by_its_id() throws IOException {
        Path both = folder.resolve("both.ndjson");
        Files.writeString(both, line(CLEAN) + line(RETENTION));

        Run chosen = Run.of("explain", both.toString(), "--id", "retention-clean", "--why-not", "RETENTION");
        Run open = Run.of("explain", both.toString(), "--why-not", "RETENTION");
        Run unknown = Run.of("explain", both.toString(), "--id", "ana", "--why-not", "RETENTION");

        assertThat(chosen.out()).startsWith("RETENTION is recommended.");
        assertThat(open.exitCode()).isEqualTo(2);
        assertThat(open.err()).contains("choose one with --id");
        assertThat(unknown.err()).contains("holds no profile `ana`");
    }

    @Test
    void a_profile_can_come_from_standard_input() throws IOException {
        Run run = Run.withInput(line(RETENTION), "explain", "-", "--why-not", "RETENTION");

        assertThat(run.out()).startsWith("RETENTION is recommended.");
    }

    @Test
    void a_profile_that_breaks_the_contract_is_told_as_by_profile_check() throws IOException {
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, Files.readString(Path.of(CLEAN)).replace("\"EXCEEDS\"", "\"SUPER\""));

        Run run = Run.of("explain", bad.toString(), "--why", "PERFORMANCE");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("engineer.rating: found \"SUPER\"");
    }

    @Test
    void a_question_must_be_asked_and_only_one() {
        assertThat(Run.of("explain", CLEAN).exitCode()).isEqualTo(2);
        assertThat(Run.of("explain", CLEAN, "--why", "RETENTION", "--what-would-change")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void advise_with_what_if_puts_it_into_each_report() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");

        Run run = Run.of("advise", RETENTION, "--with", "what-if", "--out", first.toString());
        Run.of("advise", RETENTION, "--with", "what-if", "--out", second.toString());

        assertThat(run.exitCode()).isZero();
        JsonNode json = new ObjectMapper().readTree(Files.readString(first.resolve("profiles/retention-clean.json")));
        assertThat(json.at("/wouldChange/0/steps/0/what").asText()).isEqualTo("Offer to stay 18 months");
        assertThat(first.resolve("profiles/retention-clean.md")).content().contains("Offer to stay 18 months");
        assertThat(first.resolve("profiles/retention-clean.html")).content().contains("Offer to stay 18 months");
        for (String ending : new String[] {"json", "md", "html"}) {
            assertThat(second.resolve("profiles/retention-clean." + ending))
                    .hasSameBinaryContentAs(first.resolve("profiles/retention-clean." + ending));
        }
    }

    private static String line(String file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(Path.of(file))) + "\n";
    }
}
