package org.bonusadvisor.advice;

import java.math.BigDecimal;
import org.bonusadvisor.facts.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What the market says.
 *
 * @param p25 lower quartile a year
 * @param p50 median a year
 * @param p75 upper quartile a year
 * @param percentile percentile at which pay stands
 * @param basis base salary or total pay
 * @param n number of answers behind the figures, null for a coach's own
 * @param year year of the figures
 * @param source where they come from
 * @param trust how far they can be trusted, in words
 * @param usedFor what they were used for, in words
 */
public record MarketAdvice(
        @Nullable BigDecimal p25,
        @Nullable BigDecimal p50,
        @Nullable BigDecimal p75,
        @Nullable BigDecimal percentile,
        Basis basis,
        @Nullable Integer n,
        @Nullable Integer year,
        String source,
        String trust,
        String usedFor) {}
