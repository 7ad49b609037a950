package org.bonusadvisor.report.view.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bonusadvisor.advice.Sum;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.EvidenceBand;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Style;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.facts.Variant;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.report.view.run.ColumnPicture.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunViewTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    @Test
    void a_window_counts_in_every_week_that_it_touches() {
        RunView view = view(
                row(BonusType.RETENTION, null, MONDAY.plusDays(6), MONDAY.plusDays(7)),
                row(BonusType.RETENTION, null, MONDAY.plusDays(14), MONDAY.plusDays(20)),
                row(BonusType.RETENTION, null, MONDAY.plusDays(8), MONDAY.plusDays(15)),
                row(BonusType.WAIT, null, null, null));

        assertThat(says(view.weeks()))
                .containsExactly(
                        "Week of 4 May 2026: 1 open", "Week of 11 May 2026: 2 open", "Week of 18 May 2026: 2 open");
        assertThat(view.weeks().description())
                .isEqualTo("3 profiles have a window, from the week of 4 May 2026 to 24 May 2026.");
    }

    @Test
    void a_window_without_a_last_day_stays_open() {
        RunView view = view(
                row(BonusType.WAIT, null, MONDAY, null),
                row(BonusType.RAISE, null, MONDAY.plusWeeks(1), MONDAY.plusWeeks(1)));

        assertThat(says(view.weeks())).containsExactly("Week of 4 May 2026: 1 open", "Week of 11 May 2026: 2 open");
    }

    @Test
    void weeks_in_a_far_future_are_not_drawn_and_the_page_says_so() {
        RunView view = view(
                row(BonusType.RAISE, null, MONDAY, MONDAY),
                row(BonusType.RAISE, null, LocalDate.of(9998, 1, 1), LocalDate.of(9999, 12, 31)));

        assertThat(view.weeks().columns()).hasSize(156);
        assertThat(view.weeks().description()).endsWith("days after 29 April 2029 are not drawn.");
    }

    @Test
    void targets_are_counted_by_percent_with_the_few_highest_in_the_last_column() {
        List<RunRow> rows = new ArrayList<>();
        IntStream.range(0, 99).forEach(i -> rows.add(row(BonusType.RAISE, i < 60 ? "9.99" : "10", null, null)));
        rows.add(row(BonusType.RAISE, "250", null, null));

        RunView view = view(rows.toArray(RunRow[]::new));

        assertThat(says(view.targets()))
                .hasSize(11)
                .contains("9% to below 10%: 60", "10% and more: 40")
                .startsWith("0% to below 1%: 0");
        assertThat(view.targets().columns().get(9).height()).isEqualTo(ColumnPicture.HEIGHT);
        assertThat(view.targets().columns().get(10).height()).isEqualTo(ColumnPicture.HEIGHT * 40 / 60);
        assertThat(view.targets().description()).isEqualTo("100 targets, from 10% to 250%; half are below 10%.");
    }

    @Test
    void without_targets_and_windows_there_are_no_such_pictures() {
        RunView view = view(row(BonusType.WAIT, null, null, null));

        assertThat(view.targets()).isNull();
        assertThat(view.weeks()).isNull();
    }

    @Test
    void types_are_counted_most_first_and_a_contractors_raise_on_its_own() {
        RunView view = view(
                row(BonusType.RAISE, null, null, null),
                row(BonusType.WAIT, null, null, null),
                row(BonusType.WAIT, null, null, null),
                row(BonusType.RAISE, Variant.CONTRACT_RATE, null, null, null));

        assertThat(view.types())
                .extracting(Bar::value, Bar::filter, Bar::number, Bar::width)
                .containsExactly(
                        tuple("Wait", "type:wait", "2", "100.00%"),
                        tuple("Higher day rate", "type:contract-rate", "1", "50.00%"),
                        tuple("Raise", "type:raise", "1", "50.00%"));
    }

    @Test
    void above_fifty_thousand_the_table_has_the_first_of_each_type() {
        List<RunRow> rows = new ArrayList<>();
        IntStream.range(0, RunView.MOST_ROWS).forEach(i -> rows.add(row(BonusType.WAIT, null, null, null)));
        rows.add(row(BonusType.RETENTION, null, null, null));

        RunView view = view(rows.toArray(RunRow[]::new));

        assertThat(view.advised()).isEqualTo(50_001);
        assertThat(view.rows()).isEqualTo(5_001);
        assertThat(view.types().get(0).number()).isEqualTo("50,000");
        assertThat(view.say("run.limit", view.rows(), view.advised()))
                .contains("the first of each recommendation", "5,001 of 50,001");
    }

    @Test
    void the_same_rows_give_the_same_data() {
        RunRow row = row(BonusType.RAISE, "10", MONDAY, MONDAY);

        assertThat(view(row, row).data()).isEqualTo(view(row, row).data());
    }

    private static RunView view(RunRow... rows) {
        return RunView.of(new Run(List.of(rows), List.of(), 0, List.of("html"), "a", "b"), Format.ENGLISH);
    }

    private static List<String> says(ColumnPicture picture) {
        return picture.columns().stream().map(Column::says).toList();
    }

    private static RunRow row(
            BonusType type, @Nullable String percent, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return row(type, Variant.NONE, percent, earliest, latest);
    }

    private static RunRow row(
            BonusType type,
            Variant variant,
            @Nullable String percent,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {
        return new RunRow(
                "id",
                "Name",
                type,
                variant,
                Mode.NONE,
                percent == null ? null : new Sum(BigDecimal.TEN, new BigDecimal(percent)),
                "EUR",
                TimingAction.ASK_NOW,
                earliest,
                latest,
                EvidenceBand.STRONG,
                Magnitude.LOW,
                Style.DIRECT,
                List.of());
    }
}
