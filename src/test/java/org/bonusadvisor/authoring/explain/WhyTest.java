package org.bonusadvisor.authoring.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.authoring.ExampleProfile;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final Explanation CLEAN = Explained.of(ExampleProfile.of("profiles/performance-clean"));
    private static final Explanation RAISE = Explained.of(ExampleProfile.of("profiles/raise-with-written-offer"));

    @Test
    void a_type_rests_on_rules_and_in_the_end_on_values_of_the_profile() {
        Set<String> held = held(CLEAN.why("PERFORMANCE").orElseThrow());

        assertThat(held)
                .contains(
                        "Candidate( PERFORMANCE, NONE, FREE_AMOUNT, 20, 90 )",
                        "Evidence( score 90, band EXCEPTIONAL )",
                        "policy.kind = DISCRETIONARY_POOL",
                        "company.profitability = PROFIT",
                        "achievements[2].measurement.before = 0.42",
                        "calendar.budgetLock = 2026-06-12 (67 days ahead)");
    }

    @Test
    void a_total_names_the_conclusions_that_it_is_counted_from() {
        Ground evidence = CLEAN.why("Evidence").orElseThrow().get(0);

        assertThat(evidence.rule()).isNull();
        assertThat(evidence.from())
                .extracting(Ground::holds)
                .containsExactly(
                        "EvidenceTotals( score 90, quantified 3, high 1, medium 2, creditedOfBase 83.3708 )",
                        "EvidenceBandStart( EXCEPTIONAL, 80 )");
    }

    @Test
    void a_place_in_the_market_rests_on_the_figures_and_the_pay() {
        assertThat(held(RAISE.why("MarketPosition").orElseThrow()))
                .contains("market.p50 = 205000", "engineer.baseAnnual = 185000");
    }

    @Test
    void a_part_of_the_pay_is_told_as_that() {
        assertThat(held(RAISE.why("BT-10.3").orElseThrow()))
                .contains("offer.base.overBase = 21.6216")
                .doesNotContain("offer.base = 21.6216");
    }

    @Test
    void nothing_rests_on_itself_and_every_end_is_a_value_a_rule_or_an_empty_total() {
        for (Explanation one : List.of(CLEAN, RAISE)) {
            for (String asked : List.of("PERFORMANCE", "RETENTION", "RAISE", "Amount", "AskWindow", "Leverage")) {
                one.why(asked)
                        .ifPresent(
                                grounds -> grounds.forEach(g -> ends(g, new ArrayList<>(), new IdentityHashMap<>())));
            }
        }
    }

    private static void ends(Ground ground, List<Ground> way, Map<Ground, Boolean> seen) {
        assertThat(way.stream().anyMatch(above -> above == ground))
                .as("%s rests on itself", ground.holds())
                .isFalse();
        if (seen.put(ground, true) != null) {
            return;
        }
        if (ground.from().isEmpty() && ground.rule() == null) {
            assertThat(ground.holds()).matches("[\\w.\\[\\]]+ = .+|no \\w+( with .+)?|\\w+\\( .+ \\)");
        }
        way.add(ground);
        ground.from().forEach(inner -> ends(inner, way, seen));
        way.remove(way.size() - 1);
    }

    @Test
    void a_name_is_found_whatever_its_case() {
        assertThat(CLEAN.why("bt-03.2")).isEqualTo(CLEAN.why("BT-03.2"));
        assertThat(CLEAN.why("performance")).isEqualTo(CLEAN.why("PERFORMANCE"));
        assertThat(CLEAN.why("evidence")).isEqualTo(CLEAN.why("Evidence"));
        assertThat(CLEAN.why("Timing.Latest")).isEqualTo(CLEAN.why("timing.latest"));
    }

    @Test
    void a_code_leads_to_the_rule_that_gave_it() {
        assertThat(CLEAN.why("O-BUDGET").orElseThrow()).extracting(g -> rule(g)).containsExactly("OB-01.1");
        assertThat(CLEAN.why("LG-05").orElseThrow()).extracting(g -> rule(g)).containsExactly("LG-05.1");
    }

    @Test
    void a_field_has_its_own_reasons_not_those_of_what_stands_beside_it() {
        assertThat(CLEAN.why("evidence.band").orElseThrow())
                .extracting(g -> rule(g))
                .containsExactly("X-03.4");
        assertThat(CLEAN.why("recommendation.confidence").orElseThrow())
                .extracting(g -> rule(g))
                .containsExactly("CF-01.1");
        assertThat(CLEAN.why("objections[0].rebuttal").orElseThrow())
                .extracting(g -> rule(g))
                .containsExactly("OB-01.1");
        assertThat(CLEAN.why("legalNotes[0].code").orElseThrow())
                .extracting(g -> rule(g))
                .containsExactly("LG-05.1");
    }

    @Test
    void what_is_put_together_has_no_rule_and_what_is_not_there_is_not_found() {
        assertThat(CLEAN.why("script.memo")).contains(List.of());
        assertThat(CLEAN.why("nonsense")).isEmpty();
        assertThat(CLEAN.why("amounts[7].target")).isEmpty();
        assertThat(CLEAN.why(" ")).isEmpty();
    }

    @Test
    void a_corrected_value_is_the_one_that_is_told() {
        ObjectNode profile = ExampleProfile.of("profiles/performance-clean");
        profile.withArray("overrides")
                .addObject()
                .put("path", "criticality.trainedBackups")
                .put("reason", "told by HR")
                .put("by", "coach")
                .set("value", IntNode.valueOf(3));

        Explanation corrected = Explained.of(profile);

        assertThat(held(corrected.why("Veto").orElseThrow())).contains("criticality.trainedBackups = 3");
    }

    private static String rule(Ground ground) {
        Ground.Cited rule = ground.rule();
        return rule == null ? "" : rule.id();
    }

    private static Set<String> held(List<Ground> grounds) {
        Set<String> held = new LinkedHashSet<>();
        for (Ground ground : grounds) {
            held.add(ground.holds());
            held.addAll(held(ground.from()));
        }
        return held;
    }
}
