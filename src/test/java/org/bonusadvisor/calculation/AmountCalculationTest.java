package org.bonusadvisor.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bonusadvisor.facts.BonusType.PERFORMANCE;
import static org.bonusadvisor.facts.BonusType.RAISE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.conclusions.AssumedCompanyFactor;
import org.bonusadvisor.conclusions.Ceiling;
import org.bonusadvisor.conclusions.FigurePercent;
import org.bonusadvisor.conclusions.Floor;
import org.bonusadvisor.conclusions.FormulaPayout;
import org.bonusadvisor.conclusions.MoneyCeiling;
import org.bonusadvisor.conclusions.PositionShift;
import org.bonusadvisor.conclusions.Proration;
import org.bonusadvisor.conclusions.Range;
import org.bonusadvisor.conclusions.RangePart;
import org.bonusadvisor.conclusions.RoundingScale;
import org.bonusadvisor.conclusions.RoundingStep;
import org.bonusadvisor.conclusions.TargetFactor;
import org.bonusadvisor.conclusions.TargetPoints;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.facts.Figure;
import org.bonusadvisor.facts.Formula;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Rating;
import org.bonusadvisor.facts.Role;
import org.bonusadvisor.inference.Drawn;
import org.bonusadvisor.inference.Inference;
import org.junit.jupiter.api.Test;

/** AM families of domain.md 4.5. Base pay is 100,000 unless a test says otherwise, so 1% is 1,000. */
class AmountCalculationTest {
    private static final Ask ASK = new Ask(PERFORMANCE, Mode.FREE_AMOUNT, Role.MAIN, 1);
    private static final Formula NO_FORMULA = new Formula(null, null, Map.of(), null, null, Answer.UNKNOWN);
    private static final Object[] STEPS = {
        new RoundingStep(10_000, 250), new RoundingStep(50_000, 500), new RoundingStep(1_000_000_000_000L, 1_000)
    };

    @Test
    void the_middle_third_of_a_range_aims_at_its_middle() {
        Figures figures = figures(cap(11), new Range(PERFORMANCE, 2, 11), new RangePart(PERFORMANCE, 2, 3));

        // Thirds of 2..11: 2..5, 5..8, 8..11; the middle of the second is 6.5.
        assertThat(figures.target()).isEqualByComparingTo("6500");
    }

    @Test
    void shifts_move_the_target_inside_the_range_by_shares_of_its_width() {
        Figures figures = figures(cap(10), new Range(PERFORMANCE, 2, 10), shift(25), shift(25), shift(-25));

        // 50 + 25 + 25 − 25 = 75% of the way from 2 to 10: 2 + 0.75 × 8 = 8.
        assertThat(figures.target()).isEqualByComparingTo("8000");
    }

    @Test
    void no_shift_leaves_the_range() {
        Figures high = figures(cap(10), new Range(PERFORMANCE, 2, 10), shift(25), shift(50));
        Figures low = figures(cap(10), new Range(PERFORMANCE, 2, 10), shift(-50), shift(-25));

        assertThat(high.target()).isEqualByComparingTo("10000");
        assertThat(low.target()).isEqualByComparingTo("2000");
    }

    @Test
    void the_lowest_ceiling_counts_whether_of_base_of_a_saving_or_in_money() {
        Figures ofSaving = figures(cap(20), points(13), target(8), ceilingOf(10, 60));
        Figures inMoney = figures(cap(20), points(13), target(8), new MoneyCeiling(PERFORMANCE, Figure.TARGET, 5_500));

        // 10% of a saving worth 60% of base is 6% of base; 5,500 is 5.5%.
        assertThat(ofSaving.target()).isEqualByComparingTo("6000");
        assertThat(inMoney.target()).isEqualByComparingTo("5500");
    }

    private static Ceiling target(int percent) {
        return new Ceiling(PERFORMANCE, Figure.TARGET, percent);
    }

    private static Ceiling ceilingOf(int percent, int of) {
        return new Ceiling(PERFORMANCE, Figure.TARGET, percent, BigDecimal.valueOf(of));
    }

    @Test
    void points_add_up_and_a_floor_holds_them() {
        Figures sum = figures(cap(25), points(10), points(3), points(2));
        Figures held = figures(cap(25), points(10), points(-3), points(-3), new Floor(PERFORMANCE, Figure.TARGET, 5));

        // 10 + 3 + 2 = 15; 10 − 3 − 3 = 4, held at 5.
        assertThat(sum.target()).isEqualByComparingTo("15000");
        assertThat(held.target()).isEqualByComparingTo("5000");
    }

    @Test
    void opening_and_walk_away_are_shares_of_the_target() {
        Figures figures = figures(cap(25), points(10), factor(Figure.OPENING, 115), factor(Figure.WALK_AWAY, 60));

        // 1.15 × 10 = 11.5; 0.6 × 10 = 6.
        assertThat(figures.opening()).isEqualByComparingTo("11500");
        assertThat(figures.walkAway()).isEqualByComparingTo("6000");
    }

    @Test
    void the_opening_stops_at_the_cap() {
        Figures figures = figures(cap(11), points(10), factor(Figure.OPENING, 115));

        assertThat(figures.opening()).isEqualByComparingTo("11000");
        assertThat(figures.cap()).isEqualByComparingTo("11000");
    }

    @Test
    void a_floor_of_the_walk_away_up_to_the_target_raises_it_and_one_above_is_left_out() {
        Floor reservation = new Floor(PERFORMANCE, Figure.WALK_AWAY, 9);
        Floor dream = new Floor(PERFORMANCE, Figure.WALK_AWAY, 14);

        Figures figures = figures(cap(25), points(10), factor(Figure.WALK_AWAY, 60), reservation, dream);

        assertThat(figures.walkAway()).isEqualByComparingTo("9000");
        assertThat(figures.target()).isEqualByComparingTo("10000");
    }

    @Test
    void what_earlier_asks_leave_of_a_joint_ceiling_lowers_target_and_opening() {
        Inference inference = drawn(cap(25), points(15), factor(Figure.OPENING, 115));

        Figures figures = calculation(inference, NO_FORMULA)
                .figures(BigDecimal.valueOf(12))
                .orElseThrow();

        // 15 alone, but only 12 are left; 1.15 × 12 = 13.8 is above that too.
        assertThat(figures.target()).isEqualByComparingTo("12000");
        assertThat(figures.opening()).isEqualByComparingTo("12000");
    }

    @Test
    void a_part_of_the_period_earns_a_part_of_the_range() {
        Figures figures = figures(cap(20), new Range(PERFORMANCE, 9, 15), new Proration(PERFORMANCE, 7));

        // The middle of 9..15 is 12; 12 × 7 / 12 = 7.
        assertThat(figures.target()).isEqualByComparingTo("7000");
    }

    @Test
    void a_formula_pays_its_product_to_the_cent_and_is_never_rounded_to_steps() {
        Formula formula = formula("10", "0.9", "9");
        Inference inference =
                drawn(cap(25), payout(Figure.TARGET, Rating.EXCEEDS), payout(Figure.WALK_AWAY, Rating.MEETS));

        Figures figures = new AmountCalculation(ASK, new BigDecimal("123456"), formula, inference)
                .figures(null)
                .orElseThrow();

        // 10% × 0.9 × 1.2 × 9/12 = 8.1% of 123,456 = 9,999.936; with 1.0 for MEETS 6.75% = 8,333.28.
        assertThat(figures.target()).isEqualByComparingTo("9999.94");
        assertThat(figures.walkAway()).isEqualByComparingTo("8333.28");
    }

    @Test
    void a_formula_counts_twelve_months_at_most_and_all_of_them_when_none_are_stated() {
        Figures many = formulaFigures(formula("10", "1", "15"), payout(Figure.TARGET, Rating.MEETS));
        Figures none = formulaFigures(formula("10", "1", null), payout(Figure.TARGET, Rating.MEETS));

        assertThat(many.target()).isEqualByComparingTo("10000");
        assertThat(none.target()).isEqualByComparingTo("10000");
    }

    @Test
    void a_company_factor_that_is_not_announced_shows_three_cases_and_uses_the_likely_one() {
        Figures figures = formulaFigures(
                formula("10", null, "12"),
                payout(Figure.TARGET, Rating.EXCEEDS),
                new AssumedCompanyFactor("0.8", "1.0", "1.1"));

        // 10 × 1.2 = 12% at 1.0; 9.6% at 0.8; 13.2% at 1.1.
        assertThat(figures.target()).isEqualByComparingTo("12000");
        assertThat(step(figures, "payout-low")).isEqualByComparingTo("9.6");
        assertThat(step(figures, "payout-high")).isEqualByComparingTo("13.2");
    }

    @Test
    void a_formula_s_ceiling_holds_its_payout() {
        Figures figures = formulaFigures(formula("10", "1", "12"), payout(Figure.TARGET, Rating.EXCEEDS), target(11));

        assertThat(figures.target()).isEqualByComparingTo("11000");
    }

    @Test
    void a_formula_without_a_factor_for_the_rating_says_nothing() {
        Inference inference = drawn(cap(25), payout(Figure.TARGET, Rating.OUTSTANDING));

        assertThat(calculation(inference, formula("10", "1", "12")).figures(null))
                .isEmpty();
    }

    @Test
    void target_and_walk_away_round_to_the_nearest_step_and_opening_and_cap_downwards() {
        Figures figures = figures(
                new Ceiling(PERFORMANCE, Figure.CAP, new BigDecimal("10.45")),
                new TargetPoints(PERFORMANCE, new BigDecimal("6.4")),
                factor(Figure.OPENING, 115),
                factor(Figure.WALK_AWAY, 60));

        // 6,400 → 6,500; 0.6 × 6,400 = 3,840 → 3,750; 1.15 × 6,400 = 7,360 → 7,250; 10,450 → 10,000.
        assertThat(figures.target()).isEqualByComparingTo("6500");
        assertThat(figures.walkAway()).isEqualByComparingTo("3750");
        assertThat(figures.opening()).isEqualByComparingTo("7250");
        assertThat(figures.cap()).isEqualByComparingTo("10000");
    }

    @Test
    void no_rounding_passes_a_limit() {
        Figures figures = figures(cap(25), points(9), new Ceiling(PERFORMANCE, Figure.TARGET, new BigDecimal("7.4")));

        // 7,400 would round to 7,500, which is more than the limit allows.
        assertThat(figures.target()).isEqualByComparingTo("7250");
    }

    @Test
    void rupees_round_to_steps_a_hundred_times_as_large() {
        Inference inference = Drawn.of(
                cap(10),
                new TargetPoints(PERFORMANCE, new BigDecimal("6.5")),
                new RoundingStep(10_000, 250),
                new RoundingStep(50_000, 500),
                new RoundingScale(100));

        Figures figures = new AmountCalculation(ASK, new BigDecimal("1850000"), NO_FORMULA, inference)
                .figures(null)
                .orElseThrow();

        // 6.5% of ₹18,50,000 = 1,20,250 → 1,25,000; the cap 1,85,000 → 1,75,000.
        assertThat(figures.target()).isEqualByComparingTo("125000");
        assertThat(figures.cap()).isEqualByComparingTo("175000");
    }

    @Test
    void a_figure_given_outright_stands_before_range_and_points() {
        Figures figures = figures(cap(25), points(3), new FigurePercent(PERFORMANCE, Figure.TARGET, 7));

        assertThat(figures.target()).isEqualByComparingTo("7000");
    }

    @Test
    void every_step_that_a_rule_caused_names_its_rule() {
        Figures figures = figures(cap(25), points(10), points(3));

        assertThat(figures.steps())
                .filteredOn(s -> s.key().equals("points"))
                .extracting(s -> s.because().rule().id())
                .containsExactly("ZZ-02.2", "ZZ-02.3");
    }

    @Test
    void what_rules_say_of_another_ask_does_not_count() {
        Inference inference = drawn(cap(25), new TargetPoints(RAISE, 10));

        assertThat(calculation(inference, NO_FORMULA).figures(null)).isEmpty();
    }

    @Test
    void a_target_without_a_cap_is_a_gap_in_the_rules() {
        AmountCalculation calculation = calculation(drawn(points(10)), NO_FORMULA);

        assertThatThrownBy(() -> calculation.figures(null))
                .isInstanceOf(IncompleteRulesException.class)
                .hasMessageContaining("rules/amount/")
                .hasMessageContaining("CAP");
    }

    private static Figures figures(Object... conclusions) {
        return calculation(drawn(conclusions), NO_FORMULA).figures(null).orElseThrow();
    }

    private static Figures formulaFigures(Formula formula, Object... conclusions) {
        List<Object> all = new ArrayList<>(List.of(conclusions));
        all.add(cap(25));
        return calculation(drawn(all.toArray()), formula).figures(null).orElseThrow();
    }

    private static Inference drawn(Object... conclusions) {
        List<Object> all = new ArrayList<>(List.of(conclusions));
        all.addAll(List.of(STEPS));
        return Drawn.of(all.toArray());
    }

    private static AmountCalculation calculation(Inference inference, Formula formula) {
        return new AmountCalculation(ASK, new BigDecimal("100000"), formula, inference);
    }

    private static BigDecimal step(Figures figures, String key) {
        return figures.steps().stream()
                .filter(s -> s.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** Individual factors: 1.0 for MEETS, 1.2 for EXCEEDS. */
    private static Formula formula(String target, String companyFactor, String months) {
        return new Formula(
                new BigDecimal(target),
                companyFactor == null ? null : new BigDecimal(companyFactor),
                Map.of(Rating.MEETS, BigDecimal.ONE, Rating.EXCEEDS, new BigDecimal("1.2")),
                null,
                months == null ? null : new BigDecimal(months),
                Answer.UNKNOWN);
    }

    private static Ceiling cap(int percent) {
        return new Ceiling(PERFORMANCE, Figure.CAP, percent);
    }

    private static TargetPoints points(int points) {
        return new TargetPoints(PERFORMANCE, points);
    }

    private static PositionShift shift(int percent) {
        return new PositionShift(PERFORMANCE, percent);
    }

    private static TargetFactor factor(Figure figure, int percent) {
        return new TargetFactor(PERFORMANCE, figure, percent);
    }

    private static FormulaPayout payout(Figure figure, Rating rating) {
        return new FormulaPayout(PERFORMANCE, figure, rating);
    }
}
