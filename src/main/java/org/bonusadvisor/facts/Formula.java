package org.bonusadvisor.facts;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs of a formula bonus plan. */
@Doc("The inputs of a formula bonus plan.")
public record Formula(
        @Doc("target bonus, percent of base") @Bounds(min = 0, max = 200) @Nullable
        BigDecimal targetPercent,

        @Doc("company factor; absent means not announced") @Bounds(min = 0, max = 10) @Nullable
        BigDecimal companyFactor,

        @Doc("individual factor for each rating") @Bounds(min = 0, max = 10)
        Map<Rating, BigDecimal> individualFactors,

        @Doc("largest payout, percent of base") @Bounds(min = 0, max = 200) @Nullable
        BigDecimal capPercent,

        @Doc("months that count in this period") @Bounds(min = 0, max = 1200) @Nullable
        BigDecimal eligibleMonths,

        @Doc("whether eligibility starts after probation") Answer eligibleAfterProbation) {}
