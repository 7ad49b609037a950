package org.bonusadvisor.advice;

import java.math.BigDecimal;
import java.util.List;
import org.bonusadvisor.facts.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What the market says.
 *
 * @param p25 lower quartile a year
 * @param p50 median a year
 * @param p75 upper quartile a year
 * @param percentile percentile at which pay of the same basis stands
 * @param basis base salary or total pay
 * @param n number of answers behind the figures, null for a coach's own and where employers were asked
 * @param year year of the figures
 * @param source where they come from
 * @param trust how far they can be trusted, in words
 * @param usedFor what they were used for, in words
 * @param standing where pay stands, in words; null when it is not placed, and for a coach's own
 * @param found how the figures were found, in words; null for a coach's own
 * @param attribution what the licence asks to print beside the figures; null for a coach's own
 * @param because why they are trusted and used so far
 * @param also figures on another basis, which are never mixed with these; null without any
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
        String usedFor,
        @Nullable String standing,
        @Nullable String found,
        @Nullable String attribution,
        List<Reason> because,
        @Nullable MarketAdvice also) {}
