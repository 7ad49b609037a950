package org.bonusadvisor.facts;

import java.math.BigDecimal;
import java.util.Comparator;
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

        @Doc("whether bonuses carry a repayment clause") Answer repaymentClause) {
    /** The largest payout of the formula, else of the policy around it; null when neither is known. */
    @Doc("Largest payout of the formula, else largest bonus of the policy, percent of base.")
    public @Nullable BigDecimal formulaMaximum() {
        return formula.capPercent() != null ? formula.capPercent() : maxPercent;
    }

    /** The tier of the highest rating whose percentage is known; without any, one of unknown rating. */
    @Doc("Tier of the highest rating whose percentage is known.")
    public Tier topTier() {
        return tiers.stream()
                .filter(tier -> tier.thresholdRating().given() && tier.percent() != null)
                .max(Comparator.comparing(Tier::thresholdRating))
                .orElse(new Tier(null, Rating.UNKNOWN, null));
    }
}
