package org.bonusadvisor.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Basis;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Market;
import org.bonusadvisor.facts.MarketPosition;
import org.bonusadvisor.facts.Money;
import org.junit.jupiter.api.Test;

/** X-09 of domain.md 4.3. The quartiles are 88,000, 100,000 and 112,000. */
class MarketCountTest {

    @Test
    void the_gap_is_how_far_the_median_lies_above_base() {
        // 100,000 is 25% more than 80,000.
        assertThat(position(80_000).gapPercent()).isEqualByComparingTo("25");
    }

    @Test
    void between_two_quartiles_the_percentile_is_interpolated() {
        // Half way from 88,000 to 100,000: 25 + 12.5; a quarter of the way from 100,000 to 112,000: 50 + 6.25.
        assertThat(rounded(position(94_000))).isEqualByComparingTo("37.5");
        assertThat(rounded(position(103_000))).isEqualByComparingTo("56.25");
    }

    @Test
    void on_a_quartile_the_percentile_is_that_quartile() {
        assertThat(rounded(position(88_000))).isEqualByComparingTo("25");
        assertThat(rounded(position(100_000))).isEqualByComparingTo("50");
        assertThat(rounded(position(112_000))).isEqualByComparingTo("75");
    }

    @Test
    void outside_the_quartiles_no_percentile_is_made_up() {
        MarketPosition low = position(80_000);
        MarketPosition high = position(120_000);

        assertThat(low.percentile()).isNull();
        assertThat(low.belowP25()).isEqualTo(Answer.YES);
        assertThat(low.aboveP75()).isEqualTo(Answer.NO);
        assertThat(high.percentile()).isNull();
        assertThat(high.aboveP75()).isEqualTo(Answer.YES);
    }

    @Test
    void a_percentile_that_was_stated_stands() {
        Market market = market("88000", "100000", "112000", 94_000, new BigDecimal("40"));

        assertThat(MarketCount.of(market).orElseThrow().percentile()).isEqualByComparingTo("40");
    }

    @Test
    void a_median_alone_gives_the_gap_and_leaves_the_rest_unknown() {
        MarketPosition position =
                MarketCount.of(market(null, "100000", null, 80_000, null)).orElseThrow();

        assertThat(position.gapPercent()).isEqualByComparingTo("25");
        assertThat(position.belowP25()).isEqualTo(Answer.UNKNOWN);
        assertThat(position.percentile()).isNull();
    }

    @Test
    void without_a_median_there_is_no_position() {
        assertThat(MarketCount.of(market("88000", null, "112000", 94_000, null)))
                .isEmpty();
    }

    private static MarketPosition position(int base) {
        return MarketCount.of(market("88000", "100000", "112000", base, null)).orElseThrow();
    }

    private static BigDecimal rounded(MarketPosition position) {
        return position.percentile().round(new java.math.MathContext(10));
    }

    private static Market market(String p25, String p50, String p75, int base, BigDecimal stated) {
        return new Market(
                money(p25, base),
                money(p50, base),
                money(p75, base),
                Money.UNKNOWN,
                stated,
                Basis.BASE,
                2,
                Day.UNKNOWN,
                null,
                Answer.YES,
                Answer.YES,
                null);
    }

    private static Money money(String amount, int base) {
        return amount == null ? Money.UNKNOWN : Money.of(new BigDecimal(amount), BigDecimal.valueOf(base));
    }
}
