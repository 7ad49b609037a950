package org.bonusadvisor.report.view.run;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.report.view.Wording;
import org.bonusadvisor.report.view.run.ColumnPicture.Tick;
import org.jspecify.annotations.Nullable;

/** How many windows are open in each week. A window without a first or last day counts from or to the picture's end. */
final class Weeks {
    private static final int MOST = 156;

    /** Fewer weeks than this have words below the first only. */
    private static final int FEW = 6;

    private final LocalDate first;
    private final int[] open;
    private final Wording wording;

    private Weeks(LocalDate first, int weeks, Wording wording) {
        this.first = first;
        this.open = new int[weeks];
        this.wording = wording;
    }

    /** The picture, or null when no profile has a window. */
    static @Nullable ColumnPicture of(Collection<RunRow> rows, Wording wording) {
        LocalDate earliest = LocalDate.MAX;
        LocalDate latest = LocalDate.MIN;
        int windows = 0;
        for (RunRow row : rows) {
            for (LocalDate day : Arrays.asList(row.earliest(), row.latest())) {
                earliest = day != null && day.isBefore(earliest) ? day : earliest;
                latest = day != null && day.isAfter(latest) ? day : latest;
            }
            windows += hasWindow(row) ? 1 : 0;
        }
        if (windows == 0) {
            return null;
        }
        LocalDate first = earliest.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long all = ChronoUnit.WEEKS.between(first, latest) + 1;
        Weeks weeks = new Weeks(first, (int) Math.min(MOST, all), wording);
        rows.forEach(weeks::add);
        return weeks.picture(windows, all > MOST);
    }

    private static boolean hasWindow(RunRow row) {
        return row.earliest() != null || row.latest() != null;
    }

    private void add(RunRow row) {
        if (hasWindow(row)) {
            int from = row.earliest() == null ? 0 : week(row.earliest());
            int to = row.latest() == null ? open.length - 1 : Math.min(open.length - 1, week(row.latest()));
            for (int week = from; week <= to; week++) {
                open[week]++;
            }
        }
    }

    private int week(LocalDate day) {
        return (int) Math.min(MOST, ChronoUnit.WEEKS.between(first, day));
    }

    private ColumnPicture picture(int windows, boolean cut) {
        return ColumnPicture.of(open, description(windows, cut), ticks(), this::says, wording);
    }

    private List<Tick> ticks() {
        Tick begin = new Tick("0%", "start", monday(0));
        Tick middle = new Tick("50%", "middle", monday(open.length / 2));
        Tick end = new Tick("100%", "end", monday(open.length - 1));
        return open.length < FEW ? List.of(begin) : List.of(begin, middle, end);
    }

    private String description(int windows, boolean cut) {
        return wording.say(
                cut ? "run.weeks.cut" : "run.weeks.description",
                Map.of(
                        "n", Counted.number(windows, wording),
                        "first", monday(0),
                        "last", wording.date(first.plusWeeks(open.length).minusDays(1))));
    }

    private String says(int week) {
        return wording.say(
                "run.weeks.column", Map.of("monday", monday(week), "n", Counted.number(open[week], wording)));
    }

    private String monday(int week) {
        return wording.date(first.plusWeeks(week));
    }
}
