package org.bonusadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bonusadvisor.authoring.book.Book;
import org.bonusadvisor.report.BookHtml;
import org.bonusadvisor.report.BookMarkdown;
import org.bonusadvisor.report.ExpectedFile;
import org.bonusadvisor.report.view.book.BookView;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesBookCommandTest {
    private static final BookView VIEW = BookPage.of(Book.of(ShippedRules.rules()));
    private static final String HTML = new BookHtml().write(VIEW);
    private static final String MARKDOWN = new BookMarkdown().write(VIEW);
    private static final int LARGEST = 2_000_000;

    @TempDir
    private Path folder;

    @Test
    void the_book_in_the_rules_folder_says_what_the_rules_say() throws IOException {
        ExpectedFile.matches(Path.of("rules/BOOK.md"), MARKDOWN);
        ExpectedFile.matches(Path.of("rules/BOOK.html"), HTML);
    }

    @Test
    void writes_both_files_and_says_where() throws IOException {
        Run run =
                Run.of("rules", "book", "rules", "--out", folder.resolve("book").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(ShippedRules.rules().rules() + " rules in words: ", "BOOK.html", "BOOK.md");
        assertThat(folder.resolve("book/BOOK.md")).hasContent(MARKDOWN.strip());
        assertThat(Files.readString(folder.resolve("book/BOOK.html"))).isEqualTo(HTML);
    }

    @Test
    void every_link_inside_leads_somewhere() {
        assertThat(found("href=\"#([^\"]+)\"", HTML)).isNotEmpty().isSubsetOf(found(" id=\"([^\"]+)\"", HTML));
        assertThat(found("]\\(#([^)]+)\\)", MARKDOWN))
                .filteredOn(link -> !link.equals("contents"))
                .isNotEmpty()
                .isSubsetOf(found("<a id=\"([^\"]+)\">", MARKDOWN));
    }

    @Test
    void the_page_needs_nothing_but_itself_and_stays_below_two_megabytes() {
        assertThat(HTML).doesNotContain("<script", "<link", "<img", "url(", "@import", "src=");
        assertThat(HTML.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
    }

    @Test
    void the_book_is_no_part_of_the_rule_base() {
        assertThat(RuleFiles.of(Path.of("rules")).texts().keySet()).noneMatch(path -> path.startsWith("BOOK"));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
