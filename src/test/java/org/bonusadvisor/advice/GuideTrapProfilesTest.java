package org.bonusadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonusadvisor.advice.Examples.achievement;
import static org.bonusadvisor.advice.Examples.beat;
import static org.bonusadvisor.advice.Examples.redFlags;
import static org.bonusadvisor.advice.Examples.result;
import static org.bonusadvisor.advice.Examples.said;
import static org.bonusadvisor.advice.Examples.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Profiles that would walk into a trap of the two guides, and what they are advised. */
class GuideTrapProfilesTest {
    private static List<String> legalNotes(Advice advice) {
        return advice.legalNotes().stream().map(Advice.LegalAdvice::code).toList();
    }

    private static String meaning(String term) {
        return Phrases.of(ShippedRules.files()).term(term).meaning();
    }

    @Test
    @Tag("T-01")
    void tuning_the_garbage_collector_of_rust_is_corrected_and_never_said() {
        Advice advice = Examples.advice("rust-language-traps");

        assertThat(words(advice)).doesNotContain("tuned the Rust garbage collector, pauses");
        assertThat(result(advice, "a2").usable()).isFalse();
        assertThat(advice.redFlags())
                .filteredOn(f -> f.code().equals("RF-LANGTERM"))
                .extracting(Advice.RedFlagAdvice::say)
                .anyMatch(say -> say.contains("allocat") || say.contains("ownership"));
    }

    @Test
    @Tag("T-02")
    void memory_safety_counts_against_cpp_and_not_against_go() {
        ObjectNode afterGo = Examples.profile("retention-clean");
        achievement(afterGo, 1).put("previousLanguage", "GO");

        Advice afterCpp = Examples.advice("retention-clean");
        Advice port = Examples.advise(afterGo);

        assertThat(redFlags(afterCpp)).doesNotContain("RF-LANGTERM");
        assertThat(redFlags(port)).contains("RF-LANGTERM");
        assertThat(port.vocabulary()).extracting(Advice.TermAdvice::term).doesNotContain("memory safety");
    }

    @Test
    @Tag("T-03")
    void a_lower_latency_is_never_said_to_have_raised_throughput() {
        ObjectNode profile = Examples.profile("performance-clean");
        ObjectNode result = achievement(profile, 0);
        result.put("summary", "checkout latency cut, which resulted in 15 percent more throughput");
        result.put("kind", "THROUGHPUT");
        ObjectNode figures = (ObjectNode) result.get("measurement");
        figures.put("before", 1000).put("after", 1150).put("unit", "requests/s");
        figures.remove(List.of("loadChangePercent", "percentile"));

        Advice advice = Examples.advise(profile);

        assertThat(result(advice, "a1").gaps()).isNotEmpty();
        assertThat(words(advice)).doesNotContain("which resulted in");
    }

    @Test
    @Tag("T-04")
    void faster_queries_are_said_in_the_language_that_was_used() {
        ObjectNode profile = Examples.profile("performance-clean");
        ((ObjectNode) profile.get("engineer")).putArray("languages").add("GO").add("RUST");
        achievement(profile, 0)
                .put("summary", "database queries of the checkout")
                .put("language", "RUST");

        String said = beat(Examples.advise(profile), "EVIDENCE");

        assertThat(said)
                .containsPattern(
                        "Database queries of the checkout: p99 latency went from [^.]+\\.[^.]+\\. This was in Rust");
    }

    @Test
    @Tag("T-05")
    void grpc_is_a_term_for_rust_too() {
        ObjectNode profile = Examples.profile("rust-language-traps");
        achievement(profile, 0).putArray("terms").add("gRPC");

        Advice advice = Examples.advise(profile);

        assertThat(advice.vocabulary())
                .filteredOn(t -> t.term().equals("gRPC"))
                .singleElement()
                .satisfies(t -> assertThat(t.language()).isEqualTo("Rust"))
                .satisfies(t -> assertThat(t.meaning()).contains("tonic").doesNotContain("grpc-go"));
    }

    @Test
    @Tag("T-07")
    void concurrency_has_one_meaning_and_is_not_parallelism() {
        assertThat(meaning("concurrency")).contains("overlapping time", "not the same as parallelism");
    }

    @Test
    @Tag("T-08")
    void eventual_consistency_holds_if_no_new_updates_arrive() {
        assertThat(meaning("eventual consistency")).contains("converge", "if no new updates arrive");
    }

    @Test
    @Tag("T-09")
    void a_bloom_filter_may_say_yes_wrongly() {
        assertThat(meaning("Bloom filter")).contains("may say yes wrongly", "never says no wrongly");
    }

    @Test
    @Tag("T-11")
    void a_figure_that_is_not_known_becomes_a_gap_and_no_blank() {
        ObjectNode profile = Examples.profile("performance-clean");
        ((ObjectNode) achievement(profile, 0).get("measurement")).remove("after");

        Advice advice = Examples.advise(profile);

        assertThat(result(advice, "a1").gaps()).isNotEmpty();
        assertThat(words(advice)).doesNotContain("420").doesNotContainPattern("from +to|to +ms|\\$\\{");
    }

    @Test
    @Tag("T-14")
    void skills_in_demand_alone_are_no_reason_to_be_paid_for_staying() {
        ObjectNode profile = Examples.profile("performance-clean");
        ObjectNode intent = (ObjectNode) profile.get("intent");
        intent.put("desiredType", "RETENTION").put("willCommitMonths", 24);
        intent.putArray("reasons").add("Rust and Go engineers are sought after everywhere");

        Advice advice = Examples.advise(profile);

        assertThat(advice.recommendation().type()).isNotIn(BonusType.RETENTION, BonusType.BOTH_SEQUENCED);
        assertThat(words(advice)).doesNotContain("sought after");
    }

    @Test
    @Tag("T-22")
    void a_colleague_who_was_not_asked_is_not_named() {
        ObjectNode profile = Examples.profile("performance-clean");
        achievement(profile, 0)
                .put("summary", "checkout endpoint, with Priya Raman")
                .put("consentToNameColleague", false);

        Advice advice = Examples.advise(profile);

        assertThat(redFlags(advice)).contains("RF-COLLEAGUE");
        assertThat(words(advice)).doesNotContain("Priya");
    }

    @Test
    @Tag("T-23")
    void what_somebody_saw_by_chance_is_flagged_and_never_said() {
        ObjectNode profile = Examples.profile("retention-clean");
        ((ObjectNode) profile.get("intent")).putArray("reasons").add("I saw the salary list on a screen");

        Advice advice = Examples.advise(profile);

        assertThat(redFlags(advice)).contains("RF-CONFIDENTIAL");
        assertThat(words(advice)).doesNotContain("salary list");
    }

    @Test
    @Tag("T-24")
    void the_log_is_kept_where_it_may_be_kept_and_nobody_is_recorded() {
        assertThat(Examples.all().values())
                .isNotEmpty()
                .allSatisfy(advice -> assertThat(advice.followUp().evidenceLog())
                        .anyMatch(line -> line.contains("No company secrets in private accounts")
                                && line.contains("no recordings")));
    }

    @Test
    @Tag("T-33")
    void why_you_is_answered_with_two_results_and_their_figures() {
        Advice advice = Examples.advice("performance-clean");

        assertThat(said(advice).get("O-WHY-YOU"))
                .contains("from 0.42% to 0.15%", "from 420 to 260 ms")
                .doesNotContain("deserve");
    }

    @Test
    @Tag("T-37")
    void security_work_is_told_by_severity_and_outcome_only() {
        ObjectNode profile = Examples.profile("performance-clean");
        ObjectNode found = achievement(profile, 0);
        found.put("kind", "SECURITY").put("confidentiality", "RESTRICTED");
        found.put("summary", "SQL injection in the login of Globex, exploit code attached");
        found.putObject("measurement").put("severity", "HIGH");

        Advice advice = Examples.advise(profile);

        assertThat(words(advice)).doesNotContain("Globex", "SQL injection", "exploit code");
    }

    @Test
    @Tag("T-40")
    void gaps_risks_and_the_law_of_the_place_are_part_of_an_advice() {
        Advice traps = Examples.advice("rust-language-traps");
        Advice british = Examples.advice("retention-clean");
        Advice german = Examples.advice("both-in-germany");

        assertThat(result(traps, "a2").gaps()).isNotEmpty();
        assertThat(traps.redFlags()).isNotEmpty();
        assertThat(legalNotes(british)).contains("LG-08").doesNotContain("LG-10");
        assertThat(legalNotes(german)).contains("LG-10").doesNotContain("LG-08");
    }
}
