package org.bonusadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.report.AdviceJson;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvisorTest {

    private static final Set<String> CODES = Set.of("id", "asOf", "currency", "country", "unit", "path");

    private static ObjectNode profile(String name) throws IOException {
        return (ObjectNode) ProfileReader.json().readTree(Files.readString(Path.of("data/profiles", name + ".json")));
    }

    private static Advice advise(JsonNode profile) {
        Reading reading = new ProfileReader().read(profile.toString());
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ShippedRules.advisor().advise((Reading.Accepted) reading);
    }

    private static ObjectNode onlyRequired() throws IOException {
        return (ObjectNode) ProfileReader.json().readTree("""
                        {"schemaVersion":1,"id":"bare","asOf":"2026-06-01","currency":"EUR",
                         "engineer":{"employmentType":"EMPLOYEE","baseAnnual":80000}}""");
    }

    @Test
    void a_profile_with_only_the_required_fields_is_advised_to_wait_and_told_what_to_find_out() throws IOException {
        Advice advice = advise(onlyRequired());

        assertThat(advice.recommendation().type()).isEqualTo(BonusType.WAIT);
        assertThat(advice.amounts()).isEmpty();
        assertThat(advice.unknowns())
                .extracting(Advice.Unknown::path)
                .contains("policy.kind", "engineer.onImprovementPlan", "engineer.leavingRegardless");
    }

    @Test
    void a_veto_whose_fact_is_taken_away_shows_among_the_unknowns() throws IOException {
        ObjectNode leaving = profile("retention-clean");
        ((ObjectNode) leaving.get("engineer")).put("leavingRegardless", true);
        ObjectNode unknown = profile("retention-clean");

        Advice vetoed = advise(leaving);
        Advice open = advise(unknown);

        assertThat(vetoed.recommendation().type()).isEqualTo(BonusType.WAIT);
        assertThat(open.unknowns()).extracting(Advice.Unknown::path).contains("engineer.leavingRegardless");
    }

    @Test
    void a_coachs_override_is_applied_and_kept() throws IOException {
        ObjectNode profile = profile("performance-clean");
        ArrayNode overrides = profile.putArray("overrides");
        overrides
                .addObject()
                .put("path", "engineer.onImprovementPlan")
                .put("value", true)
                .put("reason", "told on the phone")
                .put("by", "coach 7");

        Advice advice = advise(profile);

        assertThat(advice.recommendation().type()).isEqualTo(BonusType.WAIT);
        assertThat(advice.overrides()).hasSize(1);
        assertThat(advice.trace()).anyMatch(f -> f.premises().contains("engineer.onImprovementPlan = YES"));
    }

    @Test
    void x_fields_are_carried_through_untouched() throws IOException {
        ObjectNode profile = profile("performance-clean");
        profile.putObject("x-hr").put("ticket", "A-17").putArray("tags").add(1);

        JsonNode advice = ProfileReader.json().readTree(new AdviceJson().write(advise(profile)));

        assertThat(advice.get("x-hr")).isEqualTo(profile.get("x-hr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"performance-clean", "rust-language-traps", "wait-after-layoffs", "formula-bound"})
    void the_order_of_achievements_changes_no_byte(String name) throws IOException {
        ObjectNode profile = profile(name);
        ObjectNode reversed = profile.deepCopy();
        ArrayNode achievements = reversed.putArray("achievements");
        for (int i = profile.get("achievements").size() - 1; i >= 0; i--) {
            achievements.add(profile.get("achievements").get(i));
        }

        String there = new AdviceJson().write(advise(profile));
        String back = new AdviceJson().write(advise(reversed));

        assertThat(back).isEqualTo(there);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${target}",
                "<script>alert(1)</script>",
                "[click](javascript:alert(1)) *bold* | cell",
                "=HYPERLINK(\"evil\")",
                "\u202Egnp.exe\u2066",
                "🦀🚀 null {{x}} [amount]"
            })
    void hostile_text_in_every_field_is_advised_and_never_said(String hostile) throws IOException {
        ObjectNode profile = profile("retention-clean");
        poison(profile, hostile);

        Advice advice = advise(profile);

        List<String> said =
                advice.script().beats().stream().map(Script.BeatText::text).collect(Collectors.toList());
        said.add(advice.script().memo());
        said.add(advice.followUp().email().yes());
        assertThat(said).noneMatch(text -> text.contains(hostile));
    }

    private static void poison(JsonNode node, String hostile) {
        if (node instanceof ObjectNode object) {
            List<String> names = new java.util.ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = object.get(name);
                boolean free = Set.of("summary", "milestone", "note", "remark", "goalStatement", "priorPromise")
                        .contains(name);
                if (value instanceof TextNode && free && !CODES.contains(name)) {
                    object.put(name, hostile);
                } else {
                    poison(value, hostile);
                }
            }
            if (object.has("employmentType")) {
                object.put("name", hostile);
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> poison(item, hostile));
        }
    }

    @Test
    void what_the_engineer_marked_as_restricted_is_not_said() throws IOException {
        ObjectNode profile = profile("retention-clean");
        ((ObjectNode) profile.get("intent")).putArray("restrictedInformation").add("venue cut-over");

        Advice advice = advise(profile);

        assertThat(new AdviceJson().write(advice)).contains("RF-CONFIDENTIAL").doesNotContain("the venue cut-over is");
        assertThat(advice.script().beats()).noneMatch(b -> b.text().contains("venue cut-over"));
    }

    @Test
    void every_reason_names_a_rule_that_stands_in_a_file_with_a_line() throws IOException {
        Advice advice = advise(profile("performance-clean"));

        assertThat(advice.trace()).isNotEmpty().allSatisfy(firing -> {
            String[] at = firing.at().replaceFirst("^rules/", "").split(":");
            String line =
                    ShippedRules.files().texts().get(at[0]).lines().toList().get(Integer.parseInt(at[1]) - 1);
            assertThat(line).isEqualTo("rule \"" + firing.rule() + "\"");
        });
    }
}
