package org.bonusadvisor.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakableTest {
    private final Speakable speakable =
            new Speakable(new WordLists(Map.of("threat", List.of("i will quit"))), List.of("Project Nightingale", "x"));

    @Test
    void a_plain_text_is_said_without_its_closing_mark() {
        assertThat(speakable.of(" order search, 20% faster. ")).isEqualTo("order search, 20% faster");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>fast</b>",
                "fast & <script>",
                "${target}",
                "{{7*7}}",
                "[link](http://x)",
                "`rm -rf`",
                "a | b",
                "C:\\temp",
                "line\nbreak",
                "right\u202eleft",
                "zero\u200bwidth"
            })
    void markup_templates_and_invisible_marks_are_not_said(String text) {
        assertThat(speakable.of(text)).isNull();
    }

    @Test
    void a_text_is_said_up_to_160_characters_and_a_word_up_to_40() {
        String sentence = "word ".repeat(32).strip();

        assertThat(sentence + "s").hasSize(160);
        assertThat(speakable.of(sentence + "s")).isNotNull();
        assertThat(speakable.of(sentence + "ss")).isNull();
        assertThat(speakable.of("a".repeat(40))).isNotNull();
        assertThat(speakable.of("a".repeat(41))).isNull();
    }

    @Test
    void what_a_word_list_bars_is_not_said() {
        assertThat(speakable.of("or I will quit")).isNull();
    }

    @Test
    void what_the_engineer_marked_as_restricted_is_not_said_in_any_case() {
        assertThat(speakable.of("moved project nightingale to Go")).isNull();
        assertThat(speakable.mentionsRestricted("The PROJECT NIGHTINGALE team")).isTrue();
    }

    @Test
    void a_restriction_of_one_letter_does_not_silence_everything() {
        assertThat(speakable.of("next index")).isEqualTo("next index");
    }

    @Test
    void a_name_may_hold_a_barred_word_but_no_markup() {
        assertThat(speakable.name("I Will Quit")).isEqualTo("I Will Quit");
        assertThat(speakable.name("<i>Ana</i>")).isNull();
    }

    @Test
    void nothing_and_blanks_are_not_said() {
        assertThat(speakable.of(null)).isNull();
        assertThat(speakable.of("  ")).isNull();
    }
}
