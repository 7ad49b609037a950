package org.bonusadvisor.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures that were looked up in the shipped tables because the profile has a country and no market of its own. */
@Doc("Figures that were looked up in the shipped tables because the profile has a country and no market of its own.")
public record MarketSurvey(
        @Doc("total pay of a survey of developers, or base pay from employers")
        Basis basis,

        @Doc("answers behind the figures; unknown where employers were asked") @Nullable
        Integer answers,

        @Doc("years from the year of the figures to asOf") int ageYears,

        @Doc("steps taken away from the figures one would wish for")
        List<SurveyStep> steps,

        @Doc("answers behind the exchange rate; unknown for US dollars and without a rate") @Nullable
        Integer rateAnswers,

        @Doc("where pay of the same basis stands among the figures; UNKNOWN when that pay or a rate is not known")
        Standing standing,

        @Doc("percentile of that pay, interpolated from the 10th to the 90th; unknown outside") @Nullable
        BigDecimal percentile) {}
