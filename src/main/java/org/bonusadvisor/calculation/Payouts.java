package org.bonusadvisor.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.bonusadvisor.facts.Formula;
import org.bonusadvisor.facts.Rating;
import org.jspecify.annotations.Nullable;

/** The company formula: base × target × company factor × individual factor × eligible months / 12 (domain.md, CP-01). */
final class Payouts {
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private final Formula formula;

    Payouts(Formula formula) {
        this.formula = formula;
    }

    /** The payout in percent of base at a rating; empty when target or the rating's factor is not known. */
    Optional<BigDecimal> percent(Rating rating, @Nullable BigDecimal companyFactor) {
        BigDecimal target = formula.targetPercent();
        BigDecimal individual = formula.individualFactors().get(rating);
        if (target == null || individual == null || companyFactor == null) {
            return Optional.empty();
        }
        BigDecimal stated = formula.eligibleMonths();
        BigDecimal months = stated == null ? YEAR : stated.min(YEAR);
        return Optional.of(target.multiply(companyFactor)
                .multiply(individual)
                .multiply(months)
                .divide(YEAR, MathContext.DECIMAL128));
    }
}
