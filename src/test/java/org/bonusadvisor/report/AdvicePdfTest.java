package org.bonusadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.phrases.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvicePdfTest {
    private static final AdvicePdf PDF = new AdvicePdf(Format.ENGLISH);

    static List<Advice> examples() {
        return Advised.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_accessible(Advice advice) {
        assertThat(PdfUa.failures(PDF.write(advice))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {5})
    void generated_profiles_are_accessible(long index) {
        assertThat(PdfUa.failures(PDF.write(Advised.generated(7, index)))).isEmpty();
    }

    @Test
    void hostile_text_is_accessible_and_stays_text() throws IOException {
        byte[] pdf = PDF.write(SampleAdvice.hostile());

        assertThat(PdfUa.failures(pdf)).isEmpty();
        try (OpenPdf open = new OpenPdf(pdf)) {
            assertThat(open.text()).contains("<script>alert(1)</script>", "[U+202E]gnp.exe");
        }
    }

    @Test
    void says_what_the_page_says() throws IOException {
        Advice advice = Advised.example("performance-clean");

        try (OpenPdf pdf = new OpenPdf(PDF.write(advice))) {
            assertThat(pdf.text())
                    .contains(advice.recommendation().headline())
                    .contains(squeezed(advice.objections().stream()
                            .map(Advice.ObjectionAdvice::rebuttal)
                            .toList()))
                    .contains(squeezed(advice.script().beats().stream()
                            .map(beat -> beat.text())
                            .toList()));
        }
    }

    @Test
    void bookmarks_lead_to_the_sections_and_the_beats() throws IOException {
        Advice advice = Advised.example("performance-clean");

        try (OpenPdf pdf = new OpenPdf(PDF.write(advice))) {
            assertThat(pdf.bookmarks())
                    .contains("How much", "When", "Evidence and gaps", "The script", "Objections to expect")
                    .containsSubsequence(advice.script().beats().stream()
                            .map(beat -> "- " + beat.title())
                            .toList());
        }
    }

    @Test
    void carries_its_fonts_its_title_its_language_and_links() throws IOException {
        try (OpenPdf pdf = new OpenPdf(PDF.write(SampleAdvice.full()))) {
            var catalog = pdf.document().getDocumentCatalog();

            assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.isEmbedded());
            assertThat(pdf.document().getDocumentInformation().getTitle()).contains("Ana Petrova");
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.links()).isPositive();
        }
    }

    @Test
    void the_same_advice_gives_the_same_bytes_dated_by_its_day() throws IOException {
        Advice advice = Advised.example("wait-after-layoffs");

        byte[] pdf = PDF.write(advice);

        assertThat(new AdvicePdf(Format.ENGLISH).write(advice)).isEqualTo(pdf);
        try (OpenPdf open = new OpenPdf(pdf)) {
            assertThat(open.document()
                            .getDocumentInformation()
                            .getCreationDate()
                            .toInstant()
                            .atOffset(ZoneOffset.UTC)
                            .toLocalDate())
                    .isEqualTo(advice.asOf());
        }
    }

    private static List<String> squeezed(List<String> texts) {
        return texts.stream().map(OpenPdf::squeezed).toList();
    }
}
