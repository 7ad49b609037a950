package org.bonusadvisor.calculation;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts days without Saturdays and Sundays; public holidays are not known. */
public final class BusinessDays {
    private BusinessDays() {}

    /** The day {@code days} business days after a date; before it when negative. */
    public static LocalDate plus(LocalDate date, int days) {
        LocalDate day = date;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(Integer.signum(days));
            if (isBusinessDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The date itself when it is a business day, else the next one. */
    public static LocalDate onOrAfter(LocalDate date) {
        return isBusinessDay(date) ? date : plus(date, 1);
    }

    private static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
