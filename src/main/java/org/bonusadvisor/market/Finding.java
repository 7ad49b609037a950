package org.bonusadvisor.market;

import java.math.BigDecimal;
import java.util.List;
import org.bonusadvisor.facts.Basis;
import org.bonusadvisor.facts.Standing;
import org.bonusadvisor.facts.SurveyStep;
import org.jspecify.annotations.Nullable;

/**
 * Figures that were looked up for an engineer.
 *
 * @param source key of the source in SOURCES.md
 * @param year year of the figures
 * @param basis total pay or base pay
 * @param country the table's country, or Worldwide
 * @param language the table's language key
 * @param experience band of professional years, or all
 * @param answers answers behind the figures; null where employers were asked
 * @param ratio ratio by which everyone's figures were multiplied; null without one
 * @param dollars the figures in US dollars, the ratio applied
 * @param local the figures in the profile's currency; null when the survey gives no rate for it
 * @param rateAnswers answers behind the rate; null for US dollars and without a rate
 * @param steps steps taken away from the figures one would wish for, in their order
 * @param standing where pay of the same basis stands; UNKNOWN without that pay or local figures
 * @param percentile interpolated percentile of that pay, null outside the figures
 */
public record Finding(
        String source,
        int year,
        Basis basis,
        String country,
        String language,
        String experience,
        @Nullable Integer answers,
        @Nullable BigDecimal ratio,
        Quantiles dollars,
        @Nullable Quantiles local,
        @Nullable Integer rateAnswers,
        List<SurveyStep> steps,
        Standing standing,
        @Nullable BigDecimal percentile) {}
