package org.bonusadvisor.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.bonusadvisor.report.SampleAdvice;
import org.junit.jupiter.api.Test;

/** Range, calendar line, strengths and first steps. */
class FirstScreenTest {
    private final AdviceView view = new AdviceView(SampleAdvice.full());

    @Test
    void amounts_lie_on_one_scale_from_zero_to_the_most_of_all() {
        // The most is what is usual at most, 25% of $178,000 = $44,500. It lies at 96% of the width and zero at 4%, so
        // $12,000 lies at 4 + 92 × 12,000 / 44,500 = 28.81%.
        RangePicture picture = view.asks().get(0).picture();

        assertThat(picture.marks())
                .extracting(RangePicture.Mark::kind, RangePicture.Mark::x)
                .containsExactly(
                        tuple("walk-away", "28.81%"),
                        tuple("target", "42.25%"),
                        tuple("opening", "48.45%"),
                        tuple("cap", "59.2%"));
    }

    @Test
    void the_companys_range_and_what_is_usual_stand_beside_the_amounts() {
        List<RangePicture.Zone> zones = view.asks().get(0).picture().zones();

        assertThat(zones)
                .extracting(RangePicture.Zone::kind, RangePicture.Zone::text)
                .containsExactly(tuple("company", "$8,900 to $26,700"), tuple("usual", "$8,900 to $44,500"));
    }

    @Test
    void round_amounts_mark_the_scale() {
        assertThat(new Scale(new BigDecimal("26700")).ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, new BigDecimal(10000), new BigDecimal(20000));
        assertThat(new Scale(new BigDecimal("0.9")).ticks()).hasSizeBetween(2, 5);
        assertThat(new Scale(BigDecimal.ZERO).ticks()).containsExactly(BigDecimal.ZERO);
    }

    @Test
    void the_line_begins_today_and_ends_with_the_last_day_that_matters() {
        CalendarLine line = view.calendarLine();

        assertThat(line.days()).extracting(CalendarLine.Entry::number).containsExactly(1, 2, 3);
        assertThat(line.days().get(2).x()).isEqualTo("96%");
        assertThat(line.windows()).hasSize(2);
    }

    @Test
    void days_that_would_cover_each_other_take_rows_of_their_own() {
        CalendarLine line = view.calendarLine();

        for (CalendarLine.Entry a : line.days()) {
            for (CalendarLine.Entry b : line.days()) {
                if (a.number() < b.number() && a.row() == b.row()) {
                    assertThat(place(b) - place(a)).isGreaterThanOrEqualTo(8);
                }
            }
        }
    }

    @Test
    void the_first_steps_are_a_gap_something_that_is_not_ready_and_an_unknown() {
        assertThat(view.firstSteps())
                .extracting(FirstSteps.Step::part)
                .containsExactly("evidence", "preparation", "unknowns");
        assertThat(view.firstSteps().get(1).text()).isEqualTo("Finance's confirmation of the saving");
    }

    @Test
    void a_fact_of_the_profile_is_told_from_one_that_was_concluded() {
        assertThat(FactView.of("achievements[a2].annualValue.amount = 212000"))
                .isEqualTo(new FactView("achievements[a2].annualValue", "212000", true));
        assertThat(FactView.of("calendar.budgetLock.daysAhead = 67").stated()).isFalse();
        assertThat(FactView.of("evidence.band = STRONG").stated()).isFalse();
        assertThat(FactView.of("no Eligibility with type == BonusType.RETENTION")
                        .path())
                .isEmpty();
    }

    private static double place(CalendarLine.Entry day) {
        return Double.parseDouble(day.x().replace("%", ""));
    }
}
