package org.bonusadvisor.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engineer: role, rating, pay. */
@Doc("The engineer: role, rating, pay.")
public record Engineer(
        @Doc("name; without one the report says 'you'") @Nullable
        String name,

        @Doc("how the engineer is engaged") @Required EmploymentType employmentType,
        @Doc("level of the role") Level level,

        @Doc("languages of the work") @OneOf({"GO", "RUST", "OTHER"})
        List<Language> languages,

        @Doc("years of professional coding") @Bounds(min = 0, max = 1000000000) @Nullable
        BigDecimal yearsExperience,

        @Doc("months with the company") @Bounds(min = 0, max = 1200) @Nullable
        Integer tenureMonths,

        @Doc("whether probation still runs") Answer inProbation,
        @Doc("last day of probation") Day probationEnds,
        @Doc("latest rating") Rating rating,
        @Doc("rating expected for this cycle") Rating likelyRating,

        @Doc("rating that the evidence supports by the written criteria")
        Rating ratingEvidenceSupports,

        @Doc("whether a performance improvement plan runs") Answer onImprovementPlan,
        @Doc("last day of the improvement plan") Day improvementPlanEnds,

        @Doc("whether notice is given or another offer accepted")
        Answer noticeGivenOrOfferAccepted,

        @Doc("whether the engineer leaves whatever the answer is")
        Answer leavingRegardless,

        @Doc("last day with the company") Day leaveDate,
        @Doc("gross base pay a year") Money baseAnnual,
        @Doc("gross total pay a year") Money totalAnnual,
        @Doc("gross day rate of a contractor") @DayRate Money dayRate,
        @Doc("whether US overtime rules apply (non-exempt)") Answer overtimeEligible,
        @Doc("last day of a contractor's contract") Day contractEnds,
        @Doc("UK off-payroll (IR35) status") OffPayrollStatus offPayrollStatus,
        @Doc("where base stands in the pay band") BandPosition bandPosition,
        @Doc("top of the pay band, a year") Money bandMaximum,

        @Doc("months already worked at the next level's scope") @Bounds(min = 0, max = 1200) @Nullable
        Integer scopeAboveLevelMonths,

        @Doc("the latest bonus") LastBonus lastBonus,
        @Doc("the latest raise") LastRaise lastRaise,
        @Doc("date of the latest promotion") Day lastPromotion,
        @Doc("equity held") Equity equity,

        @Doc("whether the right to work depends on the employer; only if volunteered")
        VisaConstraint visaConstraint,

        @Doc("whether protected leave was taken in the period; only if volunteered")
        Answer protectedLeaveInPeriod) {
    /** The likely rating, else the last one, else unknown; what follows from it rules say. */
    @Doc("The likely rating, else the last one; unknown without either.")
    public Rating expectedRating() {
        if (likelyRating.given()) {
            return likelyRating;
        }
        return rating.given() ? rating : Rating.UNKNOWN;
    }

    /** The rating that the evidence supports, else the expected one. */
    @Doc("The rating that the evidence supports, else the expected one; unknown without either.")
    public Rating supportedRating() {
        return ratingEvidenceSupports.given() ? ratingEvidenceSupports : expectedRating();
    }

    /** The rating one step above the one that the evidence supports; the highest one stays. */
    @Doc("The rating one step above the one that the evidence supports; the highest one stays.")
    public Rating ratingAbove() {
        return ratingEvidenceSupports.above();
    }

    /** The date of the latest bonus if it was one for performance; otherwise unknown. */
    @Doc("Date of the latest bonus if it was a performance bonus; otherwise unknown.")
    public Day lastPerformanceBonus() {
        return lastBonus.type() == BonusType.PERFORMANCE ? lastBonus.date() : Day.UNKNOWN;
    }

    /** Annual base, for contractors without one the day rate; the amount that percentages refer to. */
    public Money pay() {
        return baseAnnual.known() ? baseAnnual : dayRate;
    }
}
