package org.bonusadvisor.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bonusadvisor.facts.Calendar;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What facts tell beyond what was stated: look-ups and counts, never a judgement. */
class DerivedFactsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-06-01, 2026-06-30",
        "2026-12-31, 2026-06-30, 2026-06-30",
        "2026-12-31, 2026-07-01, 2026-09-30",
        "2026-09-30, 2026-02-10, 2026-03-31",
        "2025-12-31, 2026-06-01, 2026-06-30",
        "2027-01-31, 2026-11-22, 2027-01-31",
        "2026-06-07, 2026-06-08, 2026-09-07"
    })
    void a_quarter_ends_every_three_months_from_the_end_of_the_fiscal_year(
            LocalDate yearEnd, LocalDate asOf, LocalDate quarterEnd) {
        assertThat(calendar(Day.of(yearEnd, asOf)).quarterEnd().date()).isEqualTo(quarterEnd);
    }

    @Test
    void without_the_end_of_the_fiscal_year_no_quarter_ends() {
        assertThat(calendar(Day.UNKNOWN).quarterEnd()).isEqualTo(Day.UNKNOWN);
    }

    @Test
    void of_two_days_the_nearer_one_ahead_counts_and_a_past_one_never_does() {
        Day past = day("2026-05-31");
        Day today = day("2026-06-01");
        Day later = day("2026-07-01");

        assertThat(Day.firstAhead(past, later)).isEqualTo(later);
        assertThat(Day.firstAhead(later, today)).isEqualTo(today);
        assertThat(Day.firstAhead(Day.UNKNOWN, later)).isEqualTo(later);
        assertThat(Day.firstAhead(past, Day.UNKNOWN)).isEqualTo(Day.UNKNOWN);
    }

    @Test
    void the_rating_above_the_highest_is_the_highest_and_without_a_rating_there_is_none() {
        assertThat(Rating.MEETS.above()).isEqualTo(Rating.EXCEEDS);
        assertThat(Rating.OUTSTANDING.above()).isEqualTo(Rating.OUTSTANDING);
        assertThat(Rating.NONE.above()).isEqualTo(Rating.NONE);
    }

    private static Day day(String date) {
        return Day.of(LocalDate.parse(date), LocalDate.parse("2026-06-01"));
    }

    private static Calendar calendar(Day fiscalYearEnd) {
        return new Calendar(fiscalYearEnd, Day.UNKNOWN, Day.UNKNOWN, Day.UNKNOWN, Day.UNKNOWN, Day.UNKNOWN);
    }
}
