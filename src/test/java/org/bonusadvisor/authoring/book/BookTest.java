package org.bonusadvisor.authoring.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.rulebase.ShippedRules;
import org.bonusadvisor.rulebase.Stage;
import org.junit.jupiter.api.Test;

class BookTest {
    private static final Book BOOK = Book.of(ShippedRules.rules());
    private static final Map<String, Entry> ENTRIES = BOOK.chapters().stream()
            .flatMap(chapter -> chapter.questions().stream())
            .flatMap(question -> question.entries().stream())
            .collect(Collectors.toMap(entry -> entry.rule().id(), Function.identity()));

    @Test
    void tells_every_rule_with_sources_and_a_case_that_fires_it() {
        assertThat(BOOK.rules()).isEqualTo(ShippedRules.rules().rules());
        assertThat(ENTRIES.values())
                .filteredOn(entry -> entry.sources().isEmpty() || entry.firing().isEmpty())
                .extracting(entry -> entry.rule().id())
                .isEmpty();
    }

    @Test
    void begins_each_file_with_its_question() {
        assertThat(BOOK.chapters())
                .flatExtracting(Chapter::questions)
                .extracting(Question::text)
                .allMatch(text -> text.endsWith("?"));
    }

    @Test
    void a_conclusion_feeds_only_rules_of_later_stages_that_ask_for_such_a_one() {
        Entry reader = entry("BT-03.2");

        List<String> makers = reader.reads().get(0).makers();

        assertThat(reader.reads()).extracting(Entry.Read::type).containsExactly("Eligibility", "Evidence");
        assertThat(makers).isNotEmpty().allSatisfy(id -> {
            assertThat(entry(id).rule().stage()).isEqualTo(Stage.GATES);
            assertThat(entry(id).words().then()).isEqualTo("the conditions of PERFORMANCE are met");
        });
    }

    @Test
    void who_feeds_a_rule_is_told_on_both_sides() {
        assertThat(ENTRIES.values())
                .flatExtracting(Entry::reads)
                .flatExtracting(Entry.Read::makers)
                .isNotEmpty();
        assertThat(ENTRIES.values().stream().flatMap(BookTest::untold)).isEmpty();
    }

    /** Rules that feed one without saying so. */
    private static Stream<String> untold(Entry entry) {
        return entry.reads().stream()
                .flatMap(read -> read.makers().stream())
                .filter(id -> !entry(id).readers().contains(entry.rule().id()));
    }

    @Test
    void a_count_names_what_it_is_counted_from_and_who_reads_it() {
        Flow evidence = BOOK.flows().stream()
                .filter(flow -> flow.type().equals("Evidence"))
                .findFirst()
                .orElseThrow();

        assertThat(evidence.counted()).isTrue();
        assertThat(evidence.from()).containsExactly("EvidenceTotals", "EvidenceCap", "EvidenceBandStart");
        assertThat(evidence.readers()).contains("BT-03.2", "BT-05.1");
        assertThat(evidence.readBy()).contains(Stage.CANDIDATES).doesNotContain(Stage.EVIDENCE, Stage.STRENGTH);
    }

    @Test
    void every_conclusion_goes_somewhere() {
        assertThat(BOOK.flows())
                .allMatch(flow -> flow.shown()
                        || !flow.into().isEmpty()
                        || !flow.readers().isEmpty());
    }

    private static Entry entry(String id) {
        return java.util.Objects.requireNonNull(ENTRIES.get(id), id);
    }
}
