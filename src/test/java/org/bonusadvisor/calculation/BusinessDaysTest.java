package org.bonusadvisor.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 5 June 2026 is a Friday. */
class BusinessDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06-05, 0, 2026-06-05",
        "2026-06-05, 1, 2026-06-08",
        "2026-06-05, 5, 2026-06-12",
        "2026-06-06, 1, 2026-06-08",
        "2026-06-07, 1, 2026-06-08",
        "2026-06-08, -1, 2026-06-05",
        "2026-06-07, -1, 2026-06-05",
        "2026-06-08, -6, 2026-05-29"
    })
    void counts_only_mondays_to_fridays(LocalDate from, int days, LocalDate expected) {
        assertThat(BusinessDays.plus(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-05, 2026-06-05", "2026-06-06, 2026-06-08", "2026-06-07, 2026-06-08"})
    void a_day_at_the_weekend_moves_to_monday(LocalDate day, LocalDate expected) {
        assertThat(BusinessDays.onOrAfter(day)).isEqualTo(expected);
    }
}
