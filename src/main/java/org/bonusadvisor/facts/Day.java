package org.bonusadvisor.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date and how far it is from the profile's {@code asOf}.
 *
 * @param date the date, or null when unknown
 * @param daysAhead days from {@code asOf}, negative in the past, or null when unknown
 */
public record Day(@Nullable LocalDate date, @Nullable Integer daysAhead) {
    /** The date that nobody stated: every comparison with it is false. */
    public static final Day UNKNOWN = new Day(null, null);

    /** A known date seen from {@code asOf}. */
    public static Day of(LocalDate date, LocalDate asOf) {
        return new Day(date, (int) ChronoUnit.DAYS.between(asOf, date));
    }

    /** The nearer one of two days that are not past; unknown when neither is known to lie ahead. */
    public static Day firstAhead(Day one, Day other) {
        return Stream.of(one, other)
                .filter(day -> day.daysAhead != null && day.daysAhead >= 0)
                .min(Comparator.comparing(Day::daysAhead))
                .orElse(UNKNOWN);
    }

    /** Whether the date is known. */
    public boolean known() {
        return date != null;
    }
}
