package org.bonusadvisor.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The engineer's equity. */
@Doc("The engineer's equity.")
public record Equity(
        @Doc("day on which the last part vests") Day unvestedEnds,

        @Doc("initial grant in percent of the company") @Bounds(min = 0, max = 100) @Nullable
        BigDecimal initialGrantPercent,

        @Doc("months vested") @Bounds(min = 0, max = 1200) @Nullable
        Integer vestedMonths,

        @Doc("months of vesting in all") @Bounds(min = 0, max = 1200) @Nullable
        Integer vestingMonths) {}
