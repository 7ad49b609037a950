package org.bonusadvisor.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Market pay for the engineer's work. */
@Doc("Market pay for the engineer's work.")
public record Market(
        @Doc("lower quartile a year") Money p25,
        @Doc("median a year") Money p50,
        @Doc("upper quartile a year") Money p75,
        @Doc("median day rate") @DayRate Money dayRateP50,

        @Doc("percentile at which base stands") @Bounds(min = 0, max = 100) @Nullable
        BigDecimal percentileOfBase,

        @Doc("base salary or total pay") Basis basis,

        @Doc("number of independent sources") @Bounds(min = 0, max = 1000000000) @Nullable
        Integer sources,

        @Doc("date of the figures") Day date,
        @Doc("place of the figures") @Nullable String location,

        @Doc("whether the figures are for the engineer's level")
        Answer levelMatches,

        @Doc("whether the figures are for the engineer's location")
        Answer locationMatches,

        @Doc("remarks") @Nullable String note) {}
