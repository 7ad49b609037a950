package org.bonusadvisor.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Market;
import org.bonusadvisor.facts.MarketPosition;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Percent;
import org.jspecify.annotations.Nullable;

/** Places base pay in a market. */
public final class MarketCount {
    private MarketCount() {}

    /** The position, or empty when no median is known in the unit of pay. */
    public static Optional<MarketPosition> of(Market market) {
        Money median = market.p50().ofBase() != null ? market.p50() : market.dayRateP50();
        BigDecimal gap = median.overBase();
        if (gap == null) {
            return Optional.empty();
        }
        return Optional.of(new MarketPosition(
                gap, exceedsBase(market.p25(), true), exceedsBase(market.p75(), false), percentile(market)));
    }

    private static Answer exceedsBase(Money quartile, boolean above) {
        BigDecimal over = quartile.overBase();
        if (over == null) {
            return Answer.UNKNOWN;
        }
        return (above ? over.signum() > 0 : over.signum() < 0) ? Answer.YES : Answer.NO;
    }

    private static @Nullable BigDecimal percentile(Market market) {
        if (market.percentileOfBase() != null) {
            return market.percentileOfBase();
        }
        BigDecimal low = between(market.p25(), market.p50(), 25);
        return low != null ? low : between(market.p50(), market.p75(), 50);
    }

    /** Linear between two quartiles 25 percentiles apart; null outside them. */
    private static @Nullable BigDecimal between(Money lower, Money upper, int start) {
        BigDecimal from = lower.overBase();
        BigDecimal to = upper.overBase();
        if (from == null || to == null || from.signum() > 0 || to.signum() < 0 || from.compareTo(to) == 0) {
            return null;
        }
        BigDecimal share = Percent.of(from.negate(), to.subtract(from));
        return Percent.take(share, BigDecimal.valueOf(25)).add(BigDecimal.valueOf(start));
    }
}
