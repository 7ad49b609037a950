package org.bonusadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.advice.Advice;
import org.junit.jupiter.api.Test;

class AdviceJsonTest {
    private final AdviceJson json = new AdviceJson();

    @Test
    void keys_stand_in_the_order_of_the_contract() throws Exception {
        assertThat(keys(tree()))
                .containsExactly(
                        "formatVersion",
                        "profileId",
                        "asOf",
                        "engineer",
                        "ruleBase",
                        "data",
                        "recommendation",
                        "amounts",
                        "timing",
                        "calendar",
                        "evidence",
                        "leverage",
                        "market",
                        "usual",
                        "objections",
                        "script",
                        "vocabulary",
                        "redFlags",
                        "legalNotes",
                        "checklist",
                        "caseAgainst",
                        "alternatives",
                        "followUp",
                        "unknowns",
                        "wouldChange",
                        "overrides",
                        "sources",
                        "x-crm",
                        "trace");
    }

    @Test
    void numbers_are_plain_and_dates_are_iso() {
        assertThat(json.write(SampleAdvice.full()))
                .contains("\"asOf\" : \"2026-04-09\"", "\"amount\" : 18500,", "\"percent\" : 10.39", "\"p25\" : 165000")
                .doesNotContain("E+")
                .endsWith("}\n");
    }

    @Test
    void null_is_left_out_but_for_an_unknown_of_the_checklist() throws Exception {
        assertThat(tree().at("/checklist/2").has("done")).isTrue();
        assertThat(tree().at("/amounts/0").has("stayMonths")).isFalse();
        assertThat(keys(new ObjectMapper().readTree(json.write(SampleAdvice.waiting()))))
                .doesNotContain("market");
    }

    @Test
    void a_line_is_one_line_and_says_the_same() throws Exception {
        String line = json.writeLine(SampleAdvice.hostile());

        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(new ObjectMapper().readTree(line))
                .isEqualTo(new ObjectMapper().readTree(json.write(SampleAdvice.hostile())));
    }

    private JsonNode tree() throws Exception {
        return new ObjectMapper().readTree(json.write(SampleAdvice.full()));
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void bytes_are_the_text_in_utf_8_with_characters_beyond_the_basic_plane_as_they_are() {
        Advice advice = Rewrite.texts(SampleAdvice.full(), "Größe 𝒙 😀 \u2028 \"");

        assertThat(json.line(advice)).isEqualTo(json.writeLine(advice).getBytes(StandardCharsets.UTF_8));
        assertThat(json.bytes(advice)).isEqualTo(json.write(advice).getBytes(StandardCharsets.UTF_8));
    }
}
