package org.bonusadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.junit.jupiter.api.Test;

class BriefPdfTest {
    private static final BriefPdf BRIEF = new BriefPdf(Format.ENGLISH);

    @Test
    void is_one_accessible_page_for_every_example() throws IOException {
        for (Advice advice : Advised.examples()) {
            byte[] pdf = BRIEF.write(advice);

            assertThat(PdfUa.failures(pdf)).isEmpty();
            try (OpenPdf open = new OpenPdf(pdf)) {
                assertThat(open.pages()).isEqualTo(1);
                assertThat(open.text())
                        .contains(advice.recommendation().headline(), "not legal advice")
                        .contains(advice.objections().stream()
                                .limit(3)
                                .map(objection -> OpenPdf.squeezed(objection.rebuttal()))
                                .toList());
            }
        }
    }

    @Test
    void is_one_page_for_generated_profiles() throws IOException {
        for (int index = 0; index < 12; index++) {
            assertThat(pages(Advised.generated(11, index)))
                    .as("profile " + index)
                    .isEqualTo(1);
        }
    }

    @Test
    void is_one_page_with_a_hundred_achievements() throws IOException {
        ObjectNode profile = GeneratedProfile.of(7, 3);
        ArrayNode achievements = (ArrayNode) profile.get("achievements");
        ObjectNode first = (ObjectNode) achievements.get(0);
        achievements.removeAll();
        for (int i = 1; i <= 100; i++) {
            achievements.add(first.deepCopy().put("id", "a" + i).put("summary", "result " + i));
        }

        assertThat(pages(Advised.advice(profile))).isEqualTo(1);
    }

    @Test
    void is_one_page_however_long_and_strange_the_texts_are() throws IOException {
        for (String text : List.of("word ".repeat(400), "x".repeat(2000), "😀中ع".repeat(300))) {
            assertThat(pages(Rewrite.texts(SampleAdvice.full(), text))).isEqualTo(1);
        }
    }

    @Test
    void a_text_that_is_cut_says_so() throws IOException {
        Advice advice = Rewrite.texts(SampleAdvice.full(), "A short sentence. " + "and so on ".repeat(200));

        try (OpenPdf pdf = new OpenPdf(BRIEF.write(advice))) {
            assertThat(pdf.text()).contains("…").doesNotContain("and so on ".repeat(100));
        }
    }

    private static int pages(Advice advice) throws IOException {
        try (OpenPdf pdf = new OpenPdf(BRIEF.write(advice))) {
            return pdf.pages();
        }
    }
}
