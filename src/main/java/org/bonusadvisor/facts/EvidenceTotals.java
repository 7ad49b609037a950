package org.bonusadvisor.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The evidence before caps, totalled by Java after the evidence stage over usable achievements. */
@Doc("The evidence before caps, totalled by Java after the evidence stage over usable achievements.")
public record EvidenceTotals(
        @Doc("0.60 of the best proof, 0.25 of the second, 0.15 of the third")
        int score,

        @Doc("number of quantified achievements") int quantified,
        @Doc("number with impact HIGH") int high,
        @Doc("number with impact MEDIUM") int medium,

        @Doc("finance-verified annual value times own share, summed, in percent of base") @Nullable
        BigDecimal creditedOfBase) {}
