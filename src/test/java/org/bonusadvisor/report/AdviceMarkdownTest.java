package org.bonusadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceMarkdownTest {
    private final AdviceMarkdown markdown = new AdviceMarkdown();

    @Test
    void is_the_expected_text() throws IOException {
        ExpectedFile.matches("full.md", markdown.write(SampleAdvice.full()));
    }

    @Test
    void hostile_text_adds_no_heading_list_quote_or_table() {
        assertThat(shape(markdown.write(SampleAdvice.hostile())))
                .isSubsetOf(shape(markdown.write(SampleAdvice.full())));
    }

    @Test
    void hostile_text_is_neither_html_nor_a_link() {
        assertThat(markdown.write(SampleAdvice.hostile()))
                .doesNotContain("<", "p://", "s://", "www.evil", "\u202e", "\u0000", " | cell")
                .doesNotContainPattern("(?<!\\\\)[`\\[\\]{}~]");
    }

    @Test
    void a_wait_says_what_to_do_instead() {
        assertThat(markdown.write(SampleAdvice.waiting()))
                .contains("Nothing is asked for now", "- Write down one result a month", "There is no script");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "# title§\\# title",
                "- item§\\- item",
                "12. item§12\\. item",
                "1) item§1\\) item",
                "a - b. #1§a - b. #1",
                "a*b_c§a\\*b\\_c",
                "<b>§&lt;b&gt;",
                "R&D§R&amp;D",
                "http://x§http\\://x",
                "www.x§www\\.x",
                "p99: 3 ms§p99: 3 ms"
            })
    void escapes_only_what_would_be_syntax(String text, String expected) {
        assertThat(Markdown.escaped(text)).isEqualTo(expected);
    }

    /** What each line begins with, which is what makes it a heading, an item, a quotation or a row. */
    private static List<String> shape(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("^( *(?:#+|-|>|\\||\\d+[.)])?).*", "$1"))
                .distinct()
                .toList();
    }
}
