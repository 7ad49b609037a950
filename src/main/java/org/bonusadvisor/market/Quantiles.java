package org.bonusadvisor.market;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bonusadvisor.facts.Standing;
import org.jspecify.annotations.Nullable;

/** Five percentiles of pay a year, in one currency, rising. */
public record Quantiles(BigDecimal p10, BigDecimal p25, BigDecimal p50, BigDecimal p75, BigDecimal p90) {
    private static final List<Integer> PERCENTILES = List.of(10, 25, 50, 75, 90);
    private static final MathContext PRECISE = MathContext.DECIMAL128;

    /** All five times a factor. */
    Quantiles times(BigDecimal factor) {
        return each(p -> p.multiply(factor, PRECISE));
    }

    /** All five divided by the dollars that one unit of a currency is worth. */
    Quantiles over(BigDecimal rate) {
        return each(p -> p.divide(rate, PRECISE));
    }

    /** All five with three digits that count: a rate or a ratio adds none to figures that were rounded themselves. */
    Quantiles rounded() {
        MathContext three = new MathContext(3, RoundingMode.HALF_UP);
        return each(p -> p.round(three));
    }

    private Quantiles each(UnaryOperator<BigDecimal> change) {
        return new Quantiles(
                change.apply(p10), change.apply(p25), change.apply(p50), change.apply(p75), change.apply(p90));
    }

    /** Where pay stands: below the 10th percentile, above the 90th, or inside, ends included. */
    public Standing standing(BigDecimal pay) {
        if (pay.compareTo(p10) < 0) {
            return Standing.BELOW;
        }
        return pay.compareTo(p90) > 0 ? Standing.ABOVE : Standing.INSIDE;
    }

    /**
     * The percentile of pay, linear between two neighbours; on equal neighbours the lowest; null outside the five, where
     * nothing is known of the shape.
     */
    public @Nullable BigDecimal percentile(BigDecimal pay) {
        if (standing(pay) != Standing.INSIDE) {
            return null;
        }
        List<BigDecimal> knots = List.of(p10, p25, p50, p75, p90);
        int upper = 0;
        while (pay.compareTo(knots.get(upper)) > 0) {
            upper++;
        }
        BigDecimal end = BigDecimal.valueOf(PERCENTILES.get(upper));
        if (pay.compareTo(knots.get(upper)) == 0) {
            return end;
        }
        BigDecimal from = knots.get(upper - 1);
        BigDecimal start = BigDecimal.valueOf(PERCENTILES.get(upper - 1));
        BigDecimal share = pay.subtract(from).divide(knots.get(upper).subtract(from), PRECISE);
        return start.add(share.multiply(end.subtract(start)));
    }
}
