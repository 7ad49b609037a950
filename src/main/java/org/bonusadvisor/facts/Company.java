package org.bonusadvisor.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The company's health and plans. */
@Doc("The company's health and plans.")
public record Company(
        @Doc("whether it earns money") Profitability profitability,
        @Doc("growth, percent a year") @Nullable BigDecimal growthPercent,

        @Doc("months of cash left") @Bounds(min = 0, max = 1200) @Nullable
        Integer runwayMonths,

        @Doc("number of employees") @Bounds(min = 0, max = 1000000000) @Nullable
        Integer employees,

        @Doc("how far layoffs have gone") Layoffs layoffs,
        @Doc("date of the latest layoffs") Day layoffsDate,
        @Doc("whether bonuses are frozen") Answer bonusFreeze,
        @Doc("last day of the freeze") Day freezeUntil,
        @Doc("date of the next results") Day nextResults,

        @Doc("whether the work of those laid off fell to the engineer")
        Answer workloadIncreased,

        @Doc("a corporate event") CompanyEvent event,
        @Doc("whether the company grants equity") Answer hasEquity,
        @Doc("next date of equity grants") Day nextEquityCycle,
        @Doc("next board meeting that decides on equity") Day boardDate,
        @Doc("whether there is a works council") Answer worksCouncil) {
    /** The next day on which equity is decided: the equity cycle or the board meeting, whichever comes first. */
    @Doc("The next equity cycle or board meeting, whichever comes first; unknown when none is known to lie ahead.")
    public Day equityDecision() {
        return Day.firstAhead(nextEquityCycle, boardDate);
    }
}
