package org.bonusadvisor.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.bonusadvisor.facts.Standing;
import org.junit.jupiter.api.Test;

/** Interpolation between the 10th, 25th, 50th, 75th and 90th percentile: 60, 100, 120, 160 and 220 thousand. */
class QuantilesTest {
    private static final Quantiles PAY = quantiles(60_000, 100_000, 120_000, 160_000, 220_000);

    @Test
    void between_two_percentiles_it_is_linear() {
        // Half way from 60 to 100: 10 + 7.5; a quarter from 120 to 160: 50 + 6.25; a third from 160 to 220: 75 + 5.
        assertThat(PAY.percentile(money(80_000))).isEqualByComparingTo("17.5");
        assertThat(PAY.percentile(money(130_000))).isEqualByComparingTo("56.25");
        assertThat(PAY.percentile(money(180_000)).round(new java.math.MathContext(10)))
                .isEqualByComparingTo("80");
    }

    @Test
    void on_a_percentile_it_is_that_percentile_at_both_ends_too() {
        assertThat(PAY.percentile(money(60_000))).isEqualByComparingTo("10");
        assertThat(PAY.percentile(money(100_000))).isEqualByComparingTo("25");
        assertThat(PAY.percentile(money(120_000))).isEqualByComparingTo("50");
        assertThat(PAY.percentile(money(160_000))).isEqualByComparingTo("75");
        assertThat(PAY.percentile(money(220_000))).isEqualByComparingTo("90");
    }

    @Test
    void outside_the_ends_no_percentile_is_made_up() {
        assertThat(PAY.percentile(money(59_999))).isNull();
        assertThat(PAY.standing(money(59_999))).isEqualTo(Standing.BELOW);
        assertThat(PAY.percentile(money(220_001))).isNull();
        assertThat(PAY.standing(money(220_001))).isEqualTo(Standing.ABOVE);
        assertThat(PAY.standing(money(220_000))).isEqualTo(Standing.INSIDE);
    }

    @Test
    void on_equal_percentiles_the_lowest_counts() {
        Quantiles flat = quantiles(60_000, 100_000, 120_000, 120_000, 220_000);

        assertThat(flat.percentile(money(120_000))).isEqualByComparingTo("50");
        assertThat(flat.percentile(money(170_000))).isEqualByComparingTo("82.5");
    }

    @Test
    void a_rounded_figure_keeps_three_digits_that_count() {
        Quantiles rounded =
                quantiles(63_995, 86_069, 123_456, 1_437_336, 2_423_500).rounded();

        assertThat(rounded.p10()).isEqualByComparingTo("64000");
        assertThat(rounded.p25()).isEqualByComparingTo("86100");
        assertThat(rounded.p50()).isEqualByComparingTo("123000");
        assertThat(rounded.p75()).isEqualByComparingTo("1440000");
    }

    private static Quantiles quantiles(int p10, int p25, int p50, int p75, int p90) {
        return new Quantiles(money(p10), money(p25), money(p50), money(p75), money(p90));
    }

    private static BigDecimal money(int amount) {
        return BigDecimal.valueOf(amount);
    }
}
