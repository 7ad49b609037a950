package org.bonusadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonusadvisor.advice.Examples.achievement;
import static org.bonusadvisor.advice.Examples.beat;
import static org.bonusadvisor.advice.Examples.redFlags;
import static org.bonusadvisor.advice.Examples.result;
import static org.bonusadvisor.advice.Examples.said;
import static org.bonusadvisor.advice.Examples.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Style;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Traps of the two guides about what counts as a result, what to ask for, when, and how. */
class GuideTrapChoicesTest {
    private static ObjectNode part(ObjectNode profile, String name) {
        return (ObjectNode) profile.get(name);
    }

    @Test
    @Tag("T-06")
    void hot_reloading_is_no_result_in_production() {
        ObjectNode profile = Examples.profile("performance-clean");
        achievement(profile, 0)
                .put("summary", "hot reloading of the checkout")
                .putArray("terms")
                .add("hot reloading");

        Advice advice = Examples.advise(profile);

        assertThat(redFlags(advice)).contains("RF-LANGTERM");
        assertThat(words(advice)).doesNotContainIgnoringCase("hot reloading of the checkout");
        assertThat(advice.vocabulary()).extracting(Advice.TermAdvice::term).doesNotContain("hot reloading");
    }

    @Test
    @Tag("T-10")
    void better_utilization_is_money_only_when_the_bill_went_down() {
        ObjectNode profile = Examples.profile("performance-clean");
        achievement(profile, 1).putObject("outcome").put("inTheBill", false);

        Advice inTheBill = Examples.advice("performance-clean");
        Advice notYet = Examples.advise(profile);

        assertThat(said(inTheBill).get("O-BUDGET")).contains("$148,400 a year");
        assertThat(words(notYet)).doesNotContain("148,400");
        assertThat(result(notYet, "a2").gaps()).isNotEmpty();
    }

    @Test
    @Tag("T-16")
    void total_pay_is_not_compared_with_base_pay() {
        ObjectNode profile = Examples.profile("raise-with-written-offer");
        part(profile, "market").put("basis", "TOTAL");
        part(profile, "engineer").remove("totalAnnual");

        Advice base = Examples.advice("raise-with-written-offer");
        Advice total = Examples.advise(profile);

        assertThat(beat(base, "ASK")).contains("The market median for this work is");
        assertThat(words(total)).doesNotContain("The market median for this work is");
        assertThat(redFlags(total)).contains("RF-MARKETDATA");
    }

    @Test
    @Tag("T-18")
    void own_results_are_not_held_against_a_plan_or_against_layoffs() {
        assertThat(Examples.all().values())
                .isNotEmpty()
                .allSatisfy(advice -> assertThat(words(advice))
                        .doesNotContainPattern("(?i)(solely|not) depend(ent|s)? on|regardless of (how )?the company"));
        Advice afterLayoffs = Examples.advice("wait-after-layoffs");
        assertThat(afterLayoffs.recommendation().type()).isEqualTo(BonusType.WAIT);
        assertThat(said(afterLayoffs).get("O-COMPANY")).doesNotContain("ms,", "finance confirms");
    }

    @Test
    @Tag("T-19")
    void strained_terms_change_what_is_said_and_how_much() {
        ObjectNode profile = Examples.profile("performance-clean");
        part(profile, "manager").put("relationship", "STRAINED");

        Advice good = Examples.advice("performance-clean");
        Advice strained = Examples.advise(profile);

        assertThat(strained.script().beats()).isNotEqualTo(good.script().beats());
        assertThat(strained.script().spokenWords()).isLessThan(good.script().spokenWords());
    }

    @Test
    @Tag("T-26")
    void the_talk_is_before_the_money_is_fixed_and_not_at_the_review() {
        ObjectNode profile = Examples.profile("performance-clean");
        part(profile, "calendar").put("review", "2026-07-15");

        TimingAdvice timing = Examples.advise(profile).timing();

        assertThat(timing.latest()).isBeforeOrEqualTo(LocalDate.parse("2026-06-12"));
    }

    @Test
    @Tag("T-29")
    void two_requests_have_an_order_and_share_no_result() {
        Advice advice = Examples.advice("both-in-germany");

        assertThat(advice.recommendation().order()).containsExactly(BonusType.PERFORMANCE, BonusType.RETENTION);
        assertThat(beat(advice, "SECOND-ASK")).contains("retention agreement").doesNotContain("error rate", "latency");
        assertThat(beat(advice, "ASK") + beat(advice, "EVIDENCE"))
                .contains("error rate")
                .doesNotContain("retention");
    }

    @Test
    @Tag("T-30")
    void a_percentage_needs_its_percentile_and_cannot_exceed_a_hundred() {
        ObjectNode profile = Examples.profile("performance-clean");
        ((ObjectNode) achievement(profile, 0).get("measurement")).remove("percentile");
        ((ObjectNode) achievement(profile, 2).get("measurement")).put("claimedChangePercent", -130);

        Advice advice = Examples.advise(profile);

        assertThat(result(advice, "a1").gaps())
                .extracting(EvidenceAdvice.GapAdvice::what)
                .anyMatch(g -> g.contains("p99"));
        assertThat(redFlags(advice)).contains("RF-IMPOSSIBLE");
        assertThat(result(advice, "a3").usable()).isFalse();
        assertThat(words(advice)).doesNotContain("p99 latency", "130");
        assertThat(beat(Examples.advice("performance-clean"), "EVIDENCE"))
                .contains("64.3% lower, or 0.27 percentage points");
    }

    @Test
    @Tag("T-31")
    void under_a_plan_the_rating_is_asked_for_and_no_free_sum() {
        Advice advice = Examples.advice("formula-bound");

        assertThat(advice.recommendation().mode()).isEqualTo(Mode.RATING_ADVOCACY);
        assertThat(beat(advice, "OPENING")).doesNotContain("$");
        assertThat(beat(advice, "ASK")).contains("rating", "written criteria");
    }

    @Test
    @Tag("T-32")
    void every_manner_of_managers_and_an_unknown_one_has_a_script_of_its_own() {
        Set<String> scripts = new TreeSet<>();
        for (Style style : Style.values()) {
            ObjectNode profile = Examples.profile("performance-clean");
            ObjectNode manager = part(profile, "manager");
            manager.remove("style");
            if (style != Style.UNKNOWN) {
                manager.put("style", style.name());
            }

            Script script = Examples.advise(profile).script();

            assertThat(script.style()).isEqualTo(style);
            scripts.add(String.valueOf(script.beats()));
        }
        assertThat(scripts).hasSize(Style.values().length);
    }

    @Test
    @Tag("T-36")
    void mentoring_is_told_by_what_the_mentee_does_alone_and_not_by_velocity() {
        ObjectNode profile = Examples.profile("performance-clean");
        ObjectNode mentoring = achievement(profile, 0);
        mentoring.put("kind", "MENTORING").put("summary", "mentored two juniors");
        mentoring.remove("measurement");

        Advice without = Examples.advise(profile);
        mentoring.putObject("outcome").put("menteeOutcome", "runs the on-call rota alone");
        Advice with = Examples.advise(profile);

        assertThat(words(without) + words(with)).doesNotContain("velocity");
        assertThat(result(without, "a1").gaps())
                .extracting(EvidenceAdvice.GapAdvice::what)
                .anyMatch(gap -> gap.contains("now does alone"));
        assertThat(result(with, "a1").gaps())
                .extracting(EvidenceAdvice.GapAdvice::what)
                .noneMatch(gap -> gap.contains("now does alone"));
        assertThat(result(with, "a1").sentence()).contains("runs the on-call rota alone");
    }

    @Test
    @Tag("T-38")
    void resilience_is_counted_in_outages_and_not_in_features() {
        ObjectNode profile = Examples.profile("retention-clean");
        achievement(profile, 0)
                .put("summary", "resilience through five features")
                .remove("measurement");

        Advice counted = Examples.advice("retention-clean");
        Advice features = Examples.advise(profile);

        assertThat(result(counted, "a1").sentence()).contains("outages per quarter, two quarters: down from 3 to 0");
        assertThat(result(features, "a1").proof()).isLessThanOrEqualTo(35);
        assertThat(result(features, "a1").gaps()).isNotEmpty();
    }
}
