package org.bonusadvisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.report.AdviceHtml;
import org.bonusadvisor.report.SampleAdvice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of one profile. */
@InBrowser
class ReportPageTest {
    private static final String FOLDED = "return document.querySelectorAll('details:not([open])').length";
    private static final String PRINT_MODE = "document.documentElement.dataset.print = arguments[0]";

    @TempDir
    private Path folder;

    @Test
    void opens_without_a_message_in_the_console_and_without_a_request(Browser browser) {
        open(browser, SampleAdvice.full());

        assertThat(browser.texts("h1")).hasSize(1);
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void axe_finds_nothing_against_it_folded_and_unfolded_in_light_and_dark(int width, Browser browser) {
        open(browser, SampleAdvice.full()).size(width, 900);

        assertThat(browser.light().axe()).isEmpty();
        browser.click("[data-unfold]");
        assertThat(browser.axe()).isEmpty();
        assertThat(browser.dark().axe()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280})
    void nothing_reaches_over_the_side_of_the_page(int width, Browser browser) {
        open(browser, SampleAdvice.full()).size(width, 900).click("[data-unfold]");
        assertThat(browser.overflows()).isFalse();

        open(browser, SampleAdvice.hostile()).click("[data-unfold]");
        assertThat(browser.overflows()).isFalse();
    }

    @Test
    void hostile_texts_do_not_run(Browser browser) {
        open(browser, SampleAdvice.hostile());

        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.all("img")).isEmpty();
        assertThat(browser.all("script")).hasSize(1);
    }

    @Test
    void a_reason_unfolds_to_its_rule_its_place_and_its_facts(Browser browser) {
        open(browser, SampleAdvice.full());

        browser.click("#why details.reason summary");

        assertThat(browser.find("#why details.reason .proof").getText())
                .contains("BT-01.1", "rules/candidates/performance.drl:14", "S0-30", "engineer.rating = EXCEEDS");
    }

    @Test
    void all_reasons_unfold_and_fold_again_with_one_button(Browser browser) {
        open(browser, SampleAdvice.full());
        long folded = (Long) browser.run(FOLDED);

        browser.click("[data-unfold]");
        long unfolded = (Long) browser.run(FOLDED);
        browser.click("[data-unfold]");

        assertThat(folded).isPositive();
        assertThat(unfolded).isZero();
        assertThat(browser.texts("[data-unfold]")).containsExactly("Show all reasons");
    }

    @Test
    void a_link_to_a_source_that_is_folded_away_shows_it(Browser browser) {
        open(browser, SampleAdvice.full());
        browser.run("document.querySelector('#sources details').open = false");

        browser.click("#why details.reason summary").click("#why .proof a");

        assertThat(browser.find("#source-S0-30").isDisplayed()).isTrue();
    }

    @Test
    void an_e_mail_is_copied_as_it_reads_and_opens_in_a_program_for_e_mail(Browser browser) {
        open(browser, SampleAdvice.full()).click("[data-unfold]");

        browser.click("[data-copy=email-later]");

        assertThat(browser.copied()).contains("We agreed to look at it again on 30 June 2026.\n\nBest, Ana");
        assertThat(browser.texts("#preparation [role=status]")).contains("Copied");
        String link = browser.all("a[href^=mailto]").get(1).getDomAttribute("href");
        assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8))
                .startsWith("mailto:?subject=Our talk about")
                .endsWith("We agreed to look at it again on 30 June 2026.\r\n\r\nBest, Ana");
    }

    @Test
    void the_script_is_copied_without_its_headings(Browser browser) {
        Advice advice = SampleAdvice.full();
        open(browser, advice).click("[data-copy=beats]");

        assertThat(browser.copied())
                .contains(advice.script().beats().get(0).text())
                .doesNotContain(advice.script().beats().get(0).title() + "\n");
    }

    @Test
    void the_keyboard_reaches_the_advice_past_the_contents(Browser browser) {
        open(browser, SampleAdvice.full());

        browser.press("\uE004");

        assertThat(browser.focused().getDomAttribute("href")).isEqualTo("#advice");
    }

    @Test
    void without_script_everything_is_there_but_the_buttons(Browser browser) {
        browser.scripts(false);
        open(browser, SampleAdvice.full());

        assertThat(browser.all("button")).noneMatch(button -> button.isDisplayed());
        browser.click("#why details.reason summary");
        assertThat(browser.find("#why details.reason .proof").isDisplayed()).isTrue();
    }

    @Test
    void prints_all_that_is_folded(Browser browser) throws IOException {
        open(browser, SampleAdvice.full());

        String paper = new org.apache.pdfbox.text.PDFTextStripper().getText(Loader.loadPDF(browser.pdf()));

        assertThat(paper)
                .contains("rules/candidates/performance.drl:14", "Best, Ana")
                .doesNotContain("Print everything");
    }

    @Test
    void prints_four_cue_cards_on_a_page(Browser browser) throws IOException {
        open(browser, SampleAdvice.full());
        int cards = browser.all(".cue").size();

        browser.run(PRINT_MODE, "cards");

        assertThat(pages(browser)).isEqualTo((cards + 3) / 4);
    }

    @Test
    void no_cue_card_holds_more_than_fits_on_it(Browser browser) {
        for (Advice advice : List.of(SampleAdvice.full(), SampleAdvice.waiting())) {
            open(browser, advice).run(PRINT_MODE, "cards");
            browser.asPrinted();

            assertThat(
                            (List<?>)
                                    browser.run(
                                            "return [...document.querySelectorAll('.cue')]"
                                                    + ".filter(card => card.getBoundingClientRect().height > 560.5).map(card => card.innerText)"))
                    .isEmpty();
        }
    }

    @Test
    void prints_the_brief_on_one_page(Browser browser) throws IOException {
        open(browser, SampleAdvice.full()).run(PRINT_MODE, "brief");

        assertThat(pages(browser)).isOne();
    }

    private static int pages(Browser browser) throws IOException {
        try (PDDocument paper = Loader.loadPDF(browser.pdf())) {
            return paper.getNumberOfPages();
        }
    }

    private Browser open(Browser browser, Advice advice) {
        return browser.open(folder, "ana.html", new AdviceHtml().write(advice));
    }
}
