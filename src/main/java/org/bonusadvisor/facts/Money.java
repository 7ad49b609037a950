package org.bonusadvisor.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount in the profile's currency and what it is of annual base pay (of the day rate for day rates).
 *
 * @param amount the amount, or null when unknown
 * @param ofBase the amount in percent of base, or null when either is unknown
 */
public record Money(@Nullable BigDecimal amount, @Nullable BigDecimal ofBase) {
    /** The amount that nobody stated: every comparison with it is false. */
    public static final Money UNKNOWN = new Money(null, null);

    /** A known amount; {@code base} is null when pay is not known in the same unit. */
    public static Money of(BigDecimal amount, @Nullable BigDecimal base) {
        return new Money(amount, base == null ? null : Percent.of(amount, base));
    }

    /** Whether the amount is known. */
    public boolean known() {
        return amount != null;
    }

    /** How much the amount exceeds base, in percent of base; negative below it, null when unknown. */
    @Doc("Percent by which the amount exceeds base pay; negative below it.")
    public @Nullable BigDecimal overBase() {
        return ofBase == null ? null : ofBase.subtract(Percent.HUNDRED);
    }
}
