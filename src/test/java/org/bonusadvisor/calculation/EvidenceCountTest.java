package org.bonusadvisor.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonusadvisor.facts.Magnitude.HIGH;
import static org.bonusadvisor.facts.Magnitude.LOW;
import static org.bonusadvisor.facts.Magnitude.MEDIUM;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.conclusions.Exclusion;
import org.bonusadvisor.conclusions.Gap;
import org.bonusadvisor.conclusions.ImpactSign;
import org.bonusadvisor.conclusions.ProofCap;
import org.bonusadvisor.conclusions.ProofPoints;
import org.bonusadvisor.conclusions.ProofWeights;
import org.bonusadvisor.conclusions.Quantified;
import org.bonusadvisor.conclusions.TermProblem;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.AchievementScore;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.EvidenceTotals;
import org.bonusadvisor.facts.Use;
import org.bonusadvisor.inference.Drawn;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.junit.jupiter.api.Test;

/** X-01a, X-01b and X-02 of domain.md 4.3. Base pay is 100,000. */
class EvidenceCountTest {

    @Test
    void proof_is_the_sum_of_its_points_between_0_and_100_and_under_the_lowest_cap() {
        List<AchievementScore> scores = scores(
                achievements("a", "b", "c", "d"),
                points("a", 20),
                points("a", 15),
                points("a", 20),
                points("b", -10),
                points("c", 80),
                points("c", 40),
                points("d", 90),
                new ProofCap("d", 60),
                new ProofCap("d", 40));

        // 20 + 15 + 20 = 55; −10 counts as 0; 80 + 40 = 120 counts as 100; 90 under caps of 60 and 40 counts as 40.
        assertThat(scores)
                .extracting(s -> s.achievement() + " " + s.proof())
                .containsExactlyInAnyOrder("a 55", "b 0", "c 100", "d 40");
    }

    @Test
    void the_best_three_proofs_count_60_25_and_15_percent() {
        EvidenceTotals totals = totals(
                achievements("a", "b", "c", "d"), points("a", 40), points("b", 80), points("c", 60), points("d", 20));

        // 0.60 × 80 + 0.25 × 60 + 0.15 × 40 = 48 + 15 + 6 = 69; the fourth counts nothing.
        assertThat(totals.score()).isEqualTo(69);
    }

    @Test
    void half_a_point_of_the_score_is_rounded_up() {
        EvidenceTotals totals = totals(achievements("a", "b"), points("a", 75), points("b", 50));

        // 0.60 × 75 + 0.25 × 50 = 45 + 12.5 = 57.5.
        assertThat(totals.score()).isEqualTo(58);
    }

    @Test
    void good_proof_of_a_small_result_ranks_behind_fair_proof_of_a_large_one() {
        List<AchievementScore> scores = scores(
                achievements("small", "large", "medium"),
                points("small", 100),
                points("large", 60),
                points("medium", 80),
                impact("large", MEDIUM),
                impact("large", HIGH),
                impact("medium", MEDIUM));

        assertThat(scores)
                .extracting(AchievementScore::rank, AchievementScore::achievement, AchievementScore::impact)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "large", HIGH),
                        org.assertj.core.groups.Tuple.tuple(2, "medium", MEDIUM),
                        org.assertj.core.groups.Tuple.tuple(3, "small", LOW));
    }

    @Test
    void an_excluded_achievement_has_no_rank_and_counts_nowhere() {
        Object[] conclusions = {
            points("a", 50), points("b", 100), impact("b", HIGH), new Quantified("b"), new Exclusion("b", Use.ANY)
        };

        List<AchievementScore> scores = scores(achievements("a", "b"), conclusions);
        EvidenceTotals totals = totals(achievements("a", "b"), conclusions);

        assertThat(scores).extracting(AchievementScore::achievement).containsExactly("a", "b");
        assertThat(scores).extracting(AchievementScore::rank).containsExactly(1, 0);
        // 0.60 × 50.
        assertThat(totals.score()).isEqualTo(30);
        assertThat(totals.quantified()).isZero();
        assertThat(totals.high()).isZero();
    }

    @Test
    void an_achievement_that_was_paid_for_already_may_be_told_but_carries_no_performance_ask() {
        AchievementScore score = scores(achievements("a"), points("a", 50), new Exclusion("a", Use.PERFORMANCE))
                .get(0);

        assertThat(score.usable()).isEqualTo(Answer.YES);
        assertThat(score.usableForPerformance()).isEqualTo(Answer.NO);
    }

    @Test
    void quantified_high_and_medium_results_are_counted() {
        EvidenceTotals totals = totals(
                achievements("a", "b", "c"),
                new Quantified("a"),
                new Quantified("b"),
                impact("a", HIGH),
                impact("b", MEDIUM),
                impact("c", MEDIUM));

        assertThat(totals.quantified()).isEqualTo(2);
        assertThat(totals.high()).isEqualTo(1);
        assertThat(totals.medium()).isEqualTo(2);
    }

    @Test
    void only_the_engineer_s_share_of_value_that_finance_confirms_is_credited() {
        List<Achievement> achievements = achievements(
                worth("a", 300000, 70, true),
                worth("b", 50000, 40, true),
                worth("c", 900000, 90, false),
                worth("d", 80000, 50, true));

        EvidenceTotals totals = totals(achievements, new Exclusion("d", Use.SAVING));

        // 300,000 × 70% + 50,000 × 40% = 230,000, which is 230% of base; c is not confirmed, d is no saving.
        assertThat(totals.creditedOfBase()).isEqualByComparingTo("230");
    }

    @Test
    void without_confirmed_value_the_credit_is_unknown_and_not_zero() {
        assertThat(totals(achievements("a")).creditedOfBase()).isNull();
    }

    @Test
    void a_cap_s_gap_gains_what_lifting_that_cap_alone_would_bring() {
        Object[] conclusions = {
            points("a", 90),
            new ProofCap("a", 60, "window"),
            new ProofCap("a", 40, "counter-metric"),
            points("b", 50),
            new ProofCap("b", 35, "baseline", 20),
            points("c", 30),
            new ProofCap("c", 70, "goal-link")
        };

        // a: 90 under 40; without the cap of 40 the one of 60 holds, so 20; without the one of 60 still 40, so 0.
        assertThat(gaps("a", conclusions)).containsExactly("counter-metric 20", "window 0");
        // b: 50 under 35; without the cap and with the 20 points that the figures earn themselves 70, so 35.
        assertThat(gaps("b", conclusions)).containsExactly("baseline 35");
        // c: the cap does not bind.
        assertThat(gaps("c", conclusions)).containsExactly("goal-link 0");
    }

    @Test
    void an_exclusion_s_gap_gains_the_proof_that_cannot_be_used() {
        Object[] conclusions = {
            points("a", 80),
            new Exclusion("a", Use.ANY, "not-better"),
            new Exclusion("a", Use.SAVING, "bill"),
            new Exclusion("a", Use.PERFORMANCE),
            new Gap("a", "share", 20)
        };

        assertThat(gaps("a", conclusions)).containsExactly("not-better 80", "share 20", "bill 0");
    }

    @Test
    void a_term_that_blocks_takes_the_result_out_of_use_and_another_one_does_not() {
        List<AchievementScore> scores = scores(
                achievements("a", "b"),
                new TermProblem("a", "garbage collection", "gc-in-rust", Answer.YES),
                new TermProblem("b", "garbage collection", "gc-removed"));

        assertThat(scores).extracting(s -> s.achievement() + " " + s.usable()).containsExactly("b YES", "a NO");
    }

    private static List<String> gaps(String achievement, Object... conclusions) {
        return new EvidenceCount(achievements("a", "b", "c"), Drawn.of(conclusions))
                .gaps(achievement).stream()
                        .map(c -> c.conclusion().key() + " " + c.conclusion().gain())
                        .toList();
    }

    private static ProofPoints points(String achievement, int points) {
        return new ProofPoints(achievement, points);
    }

    private static ImpactSign impact(String achievement, org.bonusadvisor.facts.Magnitude impact) {
        return new ImpactSign(achievement, impact);
    }

    private static List<AchievementScore> scores(List<Achievement> achievements, Object... conclusions) {
        return new EvidenceCount(achievements, Drawn.of(conclusions)).scores();
    }

    private static EvidenceTotals totals(List<Achievement> achievements, Object... conclusions) {
        List<Object> all = new ArrayList<>(List.of(conclusions));
        all.addAll(List.of(new ProofWeights(60, 25, 15)));
        EvidenceCount count = new EvidenceCount(achievements, Drawn.of(all.toArray()));
        return count.totals(count.scores());
    }

    private static String worth(String id, int value, int share, boolean confirmed) {
        return """
                {"id": "%s", "kind": "COST", "annualValue": %d,
                 "attributionPercent": %d, "valueVerifiedByFinance": %b}""".formatted(id, value, share, confirmed);
    }

    private static List<Achievement> achievements(String... idsOrJson) {
        String all = Stream.of(idsOrJson)
                .map(a -> a.startsWith("{") ? a : "{\"id\": \"%s\", \"kind\": \"LATENCY\"}".formatted(a))
                .collect(Collectors.joining(", "));
        Reading reading = new ProfileReader().read("""
                {"schemaVersion": 1, "id": "p", "asOf": "2026-06-01", "currency": "EUR",
                 "engineer": {"employmentType": "EMPLOYEE", "baseAnnual": 100000}, "achievements": [%s]}""".formatted(all));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).profile().achievements();
    }
}
