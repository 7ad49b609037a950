package org.bonusadvisor.facts;

import java.math.BigDecimal;
import java.math.MathContext;

/** The one place for percentages: 34 digits, halves up. */
public final class Percent {
    /** One hundred. */
    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private Percent() {}

    /** {@code part} in percent of {@code whole}, which must not be zero. */
    public static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, PRECISION);
    }

    /** {@code percent} percent of {@code whole}. */
    public static BigDecimal take(BigDecimal percent, BigDecimal whole) {
        return percent.multiply(whole).divide(HUNDRED, PRECISION);
    }
}
