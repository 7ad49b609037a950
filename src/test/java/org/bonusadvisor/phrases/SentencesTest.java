package org.bonusadvisor.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void a_text_is_split_behind_closing_marks_and_not_inside_numbers() {
        assertThat(Sentences.split("It fell by 1.5 ms. Is that much? ${name} says so."))
                .containsExactly("It fell by 1.5 ms.", "Is that much?", "${name} says so.");
    }

    @Test
    void parts_are_joined_by_a_space_but_not_before_a_closing_mark() {
        assertThat(Sentences.join(List.of("Latency fell", ", by 20%", "", "; nobody noticed", ".")))
                .isEqualTo("Latency fell, by 20%; nobody noticed.");
    }

    @Test
    void a_percent_sign_stands_at_its_number() {
        assertThat(Sentences.join(List.of("It fell from 10 % to", "8 %."))).isEqualTo("It fell from 10% to 8%.");
    }

    @Test
    void every_further_sentence_begins_with_a_capital() {
        assertThat(Sentences.join(List.of("It works.", "order search is fast.")))
                .isEqualTo("It works. Order search is fast.");
    }

    @Test
    void a_capital_is_put_before_a_text_of_any_length() {
        assertThat(Sentences.capital("")).isEmpty();
        assertThat(Sentences.capital("a")).isEqualTo("A");
        assertThat(Sentences.capital("été")).isEqualTo("Été");
    }
}
