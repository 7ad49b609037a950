package org.bonusadvisor.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The company's pay calendar. */
@Doc("The company's pay calendar.")
public record Calendar(
        @Doc("end of the fiscal year") Day fiscalYearEnd,
        @Doc("day on which bonus budgets are fixed") Day budgetLock,
        @Doc("day of rating calibration") Day calibration,
        @Doc("day of the review talk") Day review,
        @Doc("day of payout") Day payout,
        @Doc("last day for a promotion packet") Day promotionPacketDeadline) {
    private static final int MONTHS_IN_A_QUARTER = 3;

    /** The next last day of a fiscal quarter, today included; unknown without the end of the fiscal year. */
    @Doc("Next last day of a fiscal quarter, today included.")
    public Day quarterEnd() {
        LocalDate year = fiscalYearEnd.date();
        Integer ahead = fiscalYearEnd.daysAhead();
        if (year == null || ahead == null) {
            return Day.UNKNOWN;
        }
        LocalDate asOf = year.minusDays(ahead);
        YearMonth month = YearMonth.from(year);
        long months = Math.floorMod(ChronoUnit.MONTHS.between(YearMonth.from(asOf), month), MONTHS_IN_A_QUARTER);
        LocalDate end = end(YearMonth.from(asOf).plusMonths(months), year);
        return Day.of(end.isBefore(asOf) ? end(YearMonth.from(end).plusMonths(MONTHS_IN_A_QUARTER), year) : end, asOf);
    }

    /** The day of the month on which the year ends; the last day stays the last day. */
    private static LocalDate end(YearMonth month, LocalDate year) {
        boolean last = year.getDayOfMonth() == year.lengthOfMonth();
        return last ? month.atEndOfMonth() : month.atDay(Math.min(year.getDayOfMonth(), month.lengthOfMonth()));
    }
}
