package org.bonusadvisor.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private final List<String> missing = new ArrayList<>();

    @Test
    void the_slots_of_a_text_are_named_in_order() {
        assertThat(Template.of("${b} before ${a.c} and $5").slots()).containsExactly("b", "a.c");
    }

    @Test
    void a_text_is_filled_with_the_values_of_its_slots() {
        assertThat(fill("from ${a} to ${b}!", Map.of("a", "1", "b", "2"))).isEqualTo("from 1 to 2!");
    }

    @Test
    void a_text_with_an_empty_slot_is_not_said_and_names_every_empty_one() {
        assertThat(fill("${a}, ${b} and ${c}", Map.of("b", "2", "c", " "))).isNull();
        assertThat(missing).containsExactly("a", "c");
    }

    @Test
    void a_value_cannot_smuggle_in_a_slot_of_its_own() {
        assertThat(fill("${a}", Map.of("a", "${b}", "b", "secret"))).isEqualTo("${b}");
    }

    private String fill(String text, Map<String, String> values) {
        return Template.of(text).fill(values::get, missing);
    }
}
