package org.bonusadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.EvidenceBand;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.Style;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.report.RunIndex;
import org.bonusadvisor.report.SampleAdvice;
import org.bonusadvisor.report.view.run.RejectedRow;
import org.bonusadvisor.report.view.run.RunRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page of a run. */
@InBrowser
class RunPageTest {
    private static final List<RunRow> ROWS = ManyRows.of(1000);

    /** What each filter word means, said once more. */
    private static final Map<String, Predicate<RunRow>> WORDS = Map.of(
            "type:retention", row -> row.type() == BonusType.RETENTION,
            "timing:ask-now", row -> row.action() == TimingAction.ASK_NOW,
            "evidence:strong", row -> row.evidence() == EvidenceBand.STRONG,
            "leverage:high", row -> row.leverage() == Magnitude.HIGH,
            "style:direct", row -> row.style() == Style.DIRECT,
            "flag:clawback", row -> row.redFlags().contains("RF-CLAWBACK"),
            "flag:none", row -> row.redFlags().isEmpty(),
            "open:2026-03-04", row -> isOpen(row, LocalDate.of(2026, 3, 4)));

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void start(Browser browser) {
        this.browser = browser;
    }

    @Test
    void shows_the_first_hundred_without_a_message_in_the_console_and_without_a_request() {
        open(ROWS);

        assertThat(ids()).isEqualTo(firstIds(ROWS));
        assertThat(count()).isEqualTo("1,000 profiles; 1 to 100 are shown.");
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @Test
    void each_filter_word_keeps_the_profiles_that_it_names() {
        open(ROWS);

        WORDS.forEach((word, holds) -> {
            search(word);

            assertThat(ids()).as(word).isEqualTo(firstIds(fitting(holds))).isNotEmpty();
            assertThat(count()).as(word).startsWith(fitting(holds).size() + " of 1,000 profiles;");
        });
    }

    @Test
    void all_words_must_hold_and_a_comma_means_either() {
        open(ROWS);

        search("type:retention flag:clawback timing:ask-now style:direct");
        assertThat(ids())
                .isEqualTo(firstIds(fitting(WORDS.get("type:retention")
                        .and(WORDS.get("flag:clawback"))
                        .and(WORDS.get("timing:ask-now"))
                        .and(WORDS.get("style:direct")))))
                .isNotEmpty();

        search("type:retention,spot petrova");
        assertThat(ids())
                .isEqualTo(firstIds(fitting(row -> (row.type() == BonusType.RETENTION || row.type() == BonusType.SPOT)
                        && row.name() != null
                        && row.name().contains("Petrova"))))
                .isNotEmpty();
    }

    @Test
    void free_words_search_names_and_ids_whatever_their_case_and_accents() {
        open(ROWS);

        search("NUNEZ");
        assertThat(ids())
                .isEqualTo(
                        firstIds(fitting(row -> row.name() != null && row.name().contains("Núñez"))));
        search("file-0099");
        assertThat(ids())
                .isEqualTo(IntStream.range(990, 1000)
                        .mapToObj(i -> "profile-00" + i)
                        .toList());
        search("nobody");
        assertThat(count()).isEqualTo("None of 1,000 profiles fits.");
    }

    @Test
    void each_control_writes_its_word_and_takes_it_away() {
        open(ROWS);

        WORDS.keySet().forEach(word -> {
            String key = word.substring(0, word.indexOf(':'));
            choose(key, word.substring(key.length() + 1));
            assertThat(browser.find("#search").getDomProperty("value")).isEqualTo(word);
            assertThat(ids()).as(word).isEqualTo(firstIds(fitting(WORDS.get(word))));

            choose(key, "");
            assertThat(browser.find("#search").getDomProperty("value")).isEmpty();
        });
    }

    @Test
    void controls_follow_the_words() {
        open(ROWS);

        search("type:retention flag:need,threat");

        assertThat(browser.find("#by-type").getDomProperty("value")).isEqualTo("retention");
        assertThat(browser.find("#by-flag").getDomProperty("value")).isEmpty();
    }

    @Test
    void each_column_sorts_up_then_down_then_not_at_all() {
        open(ROWS);

        orders().forEach((column, order) -> {
            String header = "th[data-sort=" + column + "]";

            browser.click(header + " button");
            assertThat(ids()).as(column).isEqualTo(firstIds(sorted(order.up)));
            assertThat(browser.find(header).getDomAttribute("aria-sort")).isEqualTo("ascending");

            browser.click(header + " button");
            assertThat(ids()).as(column + " down").isEqualTo(firstIds(sorted(order.down)));
            assertThat(browser.find(header).getDomAttribute("aria-sort")).isEqualTo("descending");

            browser.click(header + " button");
            assertThat(ids()).isEqualTo(firstIds(ROWS));
            assertThat(browser.find(header).getDomAttribute("aria-sort")).isNull();
        });
    }

    @Test
    void the_address_keeps_what_is_shown() {
        open(ROWS);
        search("type:retention,spot");
        browser.click("th[data-sort=target] button").click("#on");
        List<String> shown = ids();

        assertThat(browser.address().getRawFragment()).isEqualTo("q=type:retention,spot&sort=target&page=2");
        browser.reload();

        assertThat(ids()).isEqualTo(shown);
        assertThat(browser.find("#search").getDomProperty("value")).isEqualTo("type:retention,spot");
        assertThat(count()).isEqualTo("400 of 1,000 profiles; 101 to 200 are shown.");
    }

    @Test
    void a_link_within_the_page_does_not_lose_the_filter() {
        open(ROWS);
        search("type:retention");

        browser.run("document.querySelector('.skip').click()");

        assertThat(browser.address().getRawFragment()).isEqualTo("q=type:retention");
        assertThat(ids()).isEqualTo(firstIds(fitting(WORDS.get("type:retention"))));
    }

    @Test
    void works_by_keyboard_alone() {
        open(ROWS);

        browser.press("/", "type:retention");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("search");
        assertThat(count()).startsWith("200 of 1,000");

        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(browser.focused().getDomAttribute("href")).isEqualTo("profiles/profile-00006.html");

        browser.press(Keys.ESCAPE);
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("search");
        assertThat(count()).startsWith("1,000 profiles;");
    }

    @Test
    void sort_buttons_and_rows_are_reached_with_the_tab_key() {
        open(ROWS.subList(0, 3));
        browser.run("document.querySelector('#plain a').focus()");

        List<String> reached = IntStream.range(0, 10)
                .mapToObj(i -> browser.press(Keys.TAB).focused().getText())
                .toList();

        assertThat(reached)
                .containsExactly(
                        "Who",
                        "Recommendation",
                        "Target",
                        "Action",
                        "Window",
                        "Evidence",
                        "Leverage",
                        "Manager",
                        "Red flags",
                        "profile-00000");
    }

    @Test
    void what_is_shown_is_announced() {
        open(ROWS);

        assertThat(browser.find("#count").getDomAttribute("aria-live")).isEqualTo("polite");
    }

    @Test
    void a_bar_of_a_picture_leads_to_its_profiles() {
        open(ROWS);

        browser.click("[data-filter='type:retention'] a");

        assertThat(ids()).isEqualTo(firstIds(fitting(WORDS.get("type:retention"))));
    }

    @Test
    void links_lead_to_the_forms_that_were_written_best_first() {
        browser.open(
                folder,
                "index.html",
                new RunIndex(Format.ENGLISH, List.of("json", "md", "ics"))
                        .write(ROWS.subList(0, 1), List.of(), 0, "a", "b"));

        assertThat(browser.all("tbody a").stream().map(link -> link.getDomAttribute("href")))
                .containsExactly("profiles/profile-00000.md", "profiles/profile-00000.json");
    }

    @Test
    void hostile_text_neither_runs_nor_breaks_the_page() {
        RunRow hostile = RunRow.of(SampleAdvice.hostile());
        List<RejectedRow> rejected = List.of(
                new RejectedRow(SampleAdvice.HOSTILE, SampleAdvice.HOSTILE, null, List.of(SampleAdvice.HOSTILE)));
        browser.size(360, 800)
                .open(
                        folder,
                        "index.html",
                        index().write(List.of(hostile, hostile), rejected, rejected.size(), "a", "b"));

        assertThat(browser.texts("tbody bdi").get(0)).startsWith("=1+1 </style></title><script>alert(1)</script>");
        assertThat(browser.all("script")).hasSize(2);
        assertThat(browser.all("img")).isEmpty();
        assertThat(browser.console()).isEmpty();
        assertThat(browser.overflows()).isFalse();
    }

    @Test
    void a_hostile_address_neither_runs_nor_is_believed() {
        Path page = write(ROWS);

        browser.open(page, "#q=%3Cimg+src=x+onerror=alert(1)%3E&sort=__proto__&page=-7");

        assertThat(count()).isEqualTo("None of 1,000 profiles fits.");
        assertThat(browser.console()).isEmpty();
        assertThat(browser.all("img")).isEmpty();
    }

    @Test
    void without_script_it_is_a_plain_table_with_links() {
        browser.scripts(false);
        open(ROWS);

        assertThat(browser.all("tbody tr")).hasSize(200);
        assertThat(browser.texts("#plain"))
                .containsExactly("The first 200 of 1,000 profiles. Every profile is in summary.csv");
        assertThat(browser.find("#plain a").getDomAttribute("href")).isEqualTo("summary.csv");
        assertThat(browser.find("tbody a").getDomAttribute("href")).isEqualTo("profiles/profile-00000.html");
        assertThat(browser.find("#filter").isDisplayed()).isFalse();
        assertThat(browser.all("thead button")).isEmpty();
    }

    @Test
    void the_script_draws_the_rows_that_are_there_without_it() {
        List<RunRow> few = ROWS.subList(0, 60);
        browser.scripts(false);
        open(few);
        List<String> plain = browser.texts("tbody tr");

        browser.scripts(true);
        open(few);

        assertThat(browser.texts("tbody tr")).isEqualTo(plain);
    }

    @Test
    void axe_finds_nothing_against_it_wide_and_narrow_light_and_dark() {
        Path page = write(ROWS.subList(0, 30));

        for (int width : List.of(360, 1280)) {
            browser.size(width, 900).light().open(page);
            assertThat(browser.axe()).isEmpty();
            assertThat(browser.dark().axe()).isEmpty();
            assertThat(browser.overflows()).isFalse();
        }
    }

    @Test
    void paper_has_the_pictures_and_the_table_and_no_controls() {
        open(ROWS);

        browser.asPrinted();

        assertThat(browser.find("#filter").isDisplayed()).isFalse();
        assertThat(browser.find("#pager").isDisplayed()).isFalse();
        assertThat(browser.find("#weeks-name").getDomProperty("textContent")).isEqualTo("Open windows by week");
        assertThat(browser.find("tbody tr").isDisplayed()).isTrue();
    }

    @Test
    void fifty_thousand_profiles_are_all_there() {
        List<RunRow> rows = ManyRows.of(50_000);
        open(rows);

        assertThat(count()).isEqualTo("50,000 profiles; 1 to 100 are shown.");
        search("profile-49999");
        assertThat(ids()).containsExactly("profile-49999");
        search("type:retention style:direct");
        assertThat(count())
                .startsWith(Format.ENGLISH.number(BigDecimal.valueOf(rows.stream()
                                .filter(WORDS.get("type:retention").and(WORDS.get("style:direct")))
                                .count()))
                        + " of 50,000 profiles;");
    }

    private record Order(Comparator<RunRow> up, Comparator<RunRow> down) {}

    /** Rows without a value come last both ways; rows that compare alike stay in the order of the input. */
    private static Map<String, Order> orders() {
        return Map.of(
                "name", order(row -> plain(row.name() == null ? row.id() : row.name())),
                "type",
                        order(row -> row.type() == BonusType.PERFORMANCE
                                ? "performance"
                                : row.type().name().toLowerCase(Locale.ROOT)),
                "target",
                        order(row -> row.target() == null ? null : row.target().percent()),
                "timing", order(RunRow::action),
                "open", order(row -> row.earliest() == null ? null : row.earliest() + " " + row.latest()),
                "evidence", order(RunRow::evidence),
                "leverage", order(RunRow::leverage),
                "style", order(RunRow::style),
                "flag", order(row -> row.redFlags().size()));
    }

    private static <T extends Comparable<? super T>> Order order(java.util.function.Function<RunRow, T> value) {
        return new Order(
                Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder())),
                Comparator.comparing(value, Comparator.nullsLast(Comparator.reverseOrder())));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isOpen(RunRow row, LocalDate day) {
        return Stream.of(row.earliest(), row.latest()).allMatch(Objects::nonNull)
                && !row.earliest().isAfter(day)
                && !row.latest().isBefore(day);
    }

    private static List<RunRow> fitting(Predicate<RunRow> holds) {
        return ROWS.stream().filter(holds).toList();
    }

    private static List<RunRow> sorted(Comparator<RunRow> order) {
        return ROWS.stream().sorted(order).toList();
    }

    private static List<String> firstIds(List<RunRow> rows) {
        return rows.stream().limit(100).map(RunRow::id).toList();
    }

    private static RunIndex index() {
        return new RunIndex(Format.ENGLISH, List.of("html", "md", "json"));
    }

    private Path write(List<RunRow> rows) {
        open(rows);
        return folder.resolve("index.html");
    }

    private void open(List<RunRow> rows) {
        browser.open(folder, "index.html", index().write(rows, List.of(), 0, "a", "b"));
    }

    private void search(String words) {
        set("search", words);
    }

    private void choose(String key, String value) {
        set("by-" + key, value);
    }

    private void set(String id, String value) {
        browser.run(
                "const field = document.getElementById(arguments[0]);"
                        + "field.value = arguments[1]; field.dispatchEvent(new Event('input', {bubbles: true}));",
                id,
                value);
    }

    private String count() {
        return browser.find("#count").getText();
    }

    @SuppressWarnings("unchecked")
    private List<String> ids() {
        return (List<String>) browser.run("return [...document.querySelectorAll('tbody th > a')]"
                + ".map(a => a.getAttribute('href').replace('profiles/', '').replace('.html', ''))");
    }
}
