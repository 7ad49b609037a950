package org.bonusadvisor.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The latest bonus of the engineer. */
@Doc("The latest bonus of the engineer.")
public record LastBonus(
        @Doc("PERFORMANCE, RETENTION or SPOT") @OneOf({"PERFORMANCE", "RETENTION", "SPOT"})
        BonusType type,

        @Doc("percent of base") @Nullable BigDecimal percent,
        @Doc("day of payment") Day date) {}
