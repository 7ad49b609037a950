package org.bonusadvisor.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the company decides bonuses. */
@Doc("How the company decides bonuses.")
public record Policy(
        @Doc("kind of bonus policy") PolicyKind kind,

        @Doc("smallest bonus, percent of base") @Bounds(min = 0, max = 200) @Nullable
        BigDecimal minPercent,

        @Doc("largest bonus, percent of base") @Bounds(min = 0, max = 200) @Nullable
        BigDecimal maxPercent,

        @Doc("tiers of a TIERED policy") List<Tier> tiers,
        @Doc("inputs of a FORMULA policy") Formula formula,
        @Doc("the spot-award programme") Spot spot,
        @Doc("whether retention bonuses were paid before") Precedent retentionPrecedent,

        @Doc("whether one must still be employed on the payout date")
        Answer mustBeEmployedAtPayout,

        @Doc("whether raises outside the cycle are possible")
        Answer offCycleRaisePossible,

        @Doc("whether bonuses carry a repayment clause") Answer repaymentClause) {}
