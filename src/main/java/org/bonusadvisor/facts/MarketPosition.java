package org.bonusadvisor.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where base pay stands in a usable market, stated after the evidence stage unless a rule found the market unusable. */
@Doc(
        "Where base pay stands in a usable market, stated after the evidence stage unless a rule found the market unusable.")
public record MarketPosition(
        @Doc("percent of base by which the median exceeds base")
        BigDecimal gapPercent,

        @Doc("whether base is below the lower quartile") Answer belowP25,
        @Doc("whether base is above the upper quartile") Answer aboveP75,

        @Doc("percentile of base, as stated or interpolated") @Nullable
        BigDecimal percentile) {}
