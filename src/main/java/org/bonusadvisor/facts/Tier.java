package org.bonusadvisor.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One tier of a TIERED bonus policy. */
@Doc("One tier of a TIERED bonus policy.")
public record Tier(
        @Doc("name of the tier") @Nullable String name,
        @Doc("rating from which it applies") Rating thresholdRating,

        @Doc("bonus, percent of base") @Bounds(min = 0, max = 1000000000) @Nullable
        BigDecimal percent) {}
