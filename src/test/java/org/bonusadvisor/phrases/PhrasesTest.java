package org.bonusadvisor.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bonusadvisor.facts.Style;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.bonusadvisor.rulebase.RuleFiles;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void fills_the_slots_of_every_sentence() {
        Filled said = filled(
                "ask: I ask for ${target}. I can start on ${day}.", Map.of("target", "$6,500", "day", "12 June 2026"));

        assertThat(said.text()).isEqualTo("I ask for $6,500. I can start on 12 June 2026.");
        assertThat(said.missing()).isEmpty();
    }

    @Test
    void a_sentence_whose_slot_is_empty_is_dropped_and_its_slot_told() {
        Filled said = filled(
                "ask: I ask for ${target}. ${cause} is the reason. Thank you.",
                Map.of("target", "$6,500", "cause", " "));

        assertThat(said.text()).isEqualTo("I ask for $6,500. Thank you.");
        assertThat(said.missing()).containsExactly("cause");
    }

    @Test
    void without_its_first_part_nothing_is_said() {
        Filled said = filled("ask: I ask for ${target}. Thank you.", Map.of());

        assertThat(said.isEmpty()).isTrue();
        assertThat(said.missing()).containsExactly("target");
    }

    @Test
    void parts_in_a_list_join_to_one_sentence_and_an_empty_one_leaves_no_gap() {
        String gap = "ask: [ 'Find the figure before the change', ', for “${summary}”', . ]";

        assertThat(filled(gap, Map.of("summary", "order search")).text())
                .isEqualTo("Find the figure before the change, for “order search”.");
        assertThat(filled(gap, Map.of()).text()).isEqualTo("Find the figure before the change.");
    }

    @Test
    void a_part_with_a_key_can_be_left_unsaid() {
        Phrases phrases = phrases("ask: [ 'I want to stay.', { key: ask.offer, text: 'I have an offer.' } ]");

        assertThat(phrases.fill("ask", Manner.of(Style.DIRECT), name -> null, Set.of())
                        .text())
                .isEqualTo("I want to stay. I have an offer.");
        assertThat(phrases.fill("ask", Manner.of(Style.DIRECT), name -> null, Set.of("ask.offer"))
                        .text())
                .isEqualTo("I want to stay.");
        assertThat(phrases.fill("ask", Manner.of(Style.DIRECT), name -> null, Set.of("ask"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void the_manager_s_style_has_its_own_words_where_there_are_any() {
        Phrases phrases = phrases("ask: { ANY: 'Let us talk.', DIRECT: 'I ask for a bonus.' }");

        assertThat(phrases.fill("ask", Manner.of(Style.DIRECT), name -> null).text())
                .isEqualTo("I ask for a bonus.");
        assertThat(phrases.fill("ask", Manner.of(Style.UNKNOWN), name -> null).text())
                .isEqualTo("Let us talk.");
        assertThat(phrases.has("ask")).isTrue();
    }

    @Test
    void what_it_is_about_goes_before_the_style_and_the_most_specific_first() {
        Phrases phrases = phrases("""
                ask:
                  RETENTION: { DIRECT: 'I stay for a bonus.', ANY: 'I want to stay.' }
                  MNA: I stay through the closing.
                  DIRECT: I ask for a bonus.
                  ANY: Let us talk.
                """);

        assertThat(said(phrases, Style.DIRECT, "MNA", "RETENTION")).isEqualTo("I stay through the closing.");
        assertThat(said(phrases, Style.DIRECT, "RETENTION")).isEqualTo("I stay for a bonus.");
        assertThat(said(phrases, Style.COLLABORATIVE, "RETENTION")).isEqualTo("I want to stay.");
        assertThat(said(phrases, Style.DIRECT, "SPOT")).isEqualTo("I ask for a bonus.");
        assertThat(said(phrases, Style.COLLABORATIVE, "SPOT")).isEqualTo("Let us talk.");
    }

    @Test
    void a_key_is_there_only_if_it_has_a_variant_and_not_if_another_key_begins_with_it() {
        Phrases phrases = phrases("ask: { RETENTION: { ANY: Yes. }, later: { ANY: No. } }");

        assertThat(phrases.has("ask")).isTrue();
        assertThat(phrases.has("ask.later")).isTrue();
        assertThat(phrases("ask: { later: { ANY: No. } }").has("ask")).isFalse();
    }

    @Test
    void a_value_that_looks_like_a_slot_is_said_as_it_is() {
        Filled said = filled("ask: It was ${summary}.", Map.of("summary", "${target}", "target", "$1,000,000"));

        assertThat(said.text()).isEqualTo("It was ${target}.");
    }

    @Test
    void a_key_without_a_phrase_says_nothing() {
        Phrases phrases = phrases("ask: Yes.");

        assertThat(phrases.fill("answer", Manner.of(Style.DIRECT), name -> null).isEmpty())
                .isTrue();
        assertThat(phrases.has("answer")).isFalse();
    }

    @Test
    void a_phrase_in_two_files_is_refused_with_its_file() {
        RuleFiles files = files(Map.of("phrases/a.yaml", "ask: Yes.", "phrases/b.yaml", "ask: No."));

        assertThatThrownBy(() -> Phrases.of(files))
                .isInstanceOf(RuleBaseException.class)
                .hasMessage("rules/phrases/b.yaml:1:1: the phrase `ask` stands twice, first at phrases/a.yaml:1");
    }

    @Test
    void a_file_that_is_no_yaml_is_refused_with_its_line() {
        RuleFiles files = files(Map.of("phrases/a.yaml", "ask: Yes.\nanswer: \"No.\nmore: x"));

        assertThatThrownBy(() -> Phrases.of(files))
                .isInstanceOf(RuleBaseException.class)
                .hasMessageStartingWith("rules/phrases/a.yaml:")
                .hasMessageContaining("a.yaml:2:9: the text that begins here is not closed");
    }

    private static String said(Phrases phrases, Style style, String... ways) {
        return phrases.fill("ask", new Manner(List.of(ways), style), name -> null)
                .text();
    }

    private static Filled filled(String yaml, Map<String, String> values) {
        return phrases(yaml).fill("ask", Manner.of(Style.UNKNOWN), values::get);
    }

    private static Phrases phrases(String yaml) {
        return Phrases.of(files(Map.of("phrases/some.yaml", yaml)));
    }

    private static RuleFiles files(Map<String, String> texts) {
        return new RuleFiles(new TreeMap<>(texts));
    }
}
