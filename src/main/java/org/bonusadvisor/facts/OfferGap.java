package org.bonusadvisor.facts;

import java.math.BigDecimal;

/** The outside offer against current pay, stated at the start when both are known. */
@Doc("The outside offer against current pay, stated at the start when both are known.")
public record OfferGap(
        @Doc("percent by which the offer's total pay exceeds current total pay")
        BigDecimal totalPercent) {}
