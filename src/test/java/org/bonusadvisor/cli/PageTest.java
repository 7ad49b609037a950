package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void a_long_line_goes_on_further_to_the_right() {
        String line = "  " + "word ".repeat(30).strip();

        List<String> lines = Page.wrapped(List.of(line));

        assertThat(lines).hasSize(2).allMatch(part -> part.length() <= Page.WIDTH);
        assertThat(lines.get(1)).startsWith("      word");
        assertThat(String.join(" ", lines).replaceAll("\\s+", " ").strip()).isEqualTo(line.strip());
    }

    @Test
    void a_word_that_is_too_long_stays_whole() {
        String word = "x".repeat(200);

        assertThat(Page.wrapped(List.of("  " + word))).containsExactly("  " + word);
    }

    @Test
    void what_does_not_fit_is_said_to_be_left_out() {
        List<String> page = Page.of(Collections.nCopies(60, "line"));

        assertThat(page).hasSize(Page.LINES).endsWith(Page.MORE);
        assertThat(Page.of(Collections.nCopies(Page.LINES, "line"))).doesNotContain(Page.MORE);
    }
}
