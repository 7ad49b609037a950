package org.bonusadvisor.report.view.run;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bonusadvisor.report.view.Wording;
import org.bonusadvisor.report.view.run.ColumnPicture.Tick;
import org.jspecify.annotations.Nullable;

/** How high the targets are, in percent of the yearly base pay. */
final class Targets {
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50};
    private static final int MOST_COLUMNS = 16;
    private static final int MOST_TICKS = 6;

    /** The part of the targets that must fit; the few above it share the last column. */
    private static final double FIT = 0.98;

    private Targets() {}

    /** The picture, or null when no target has a percentage. */
    static @Nullable ColumnPicture of(Collection<RunRow> rows, Wording wording) {
        // Values with their numbers: there are few of them, however many rows.
        SortedMap<Double, Integer> percents = new TreeMap<>();
        for (RunRow row : rows) {
            BigDecimal percent = percent(row);
            if (percent != null) {
                percents.merge(percent.doubleValue(), 1, Integer::sum);
            }
        }
        return percents.isEmpty() ? null : picture(percents, wording);
    }

    private static ColumnPicture picture(SortedMap<Double, Integer> percents, Wording wording) {
        int all = percents.values().stream().mapToInt(n -> n).sum();
        double fit = at(percents, (int) Math.floor((all - 1) * FIT));
        int step = step(fit);
        int columns = Math.min(MOST_COLUMNS, (int) (Math.max(0, fit) / step) + 1);
        int[] numbers = new int[columns];
        percents.forEach((percent, n) -> numbers[(int) Math.max(0, Math.min(columns - 1, percent / step))] += n);
        boolean more = percents.lastKey() >= (double) columns * step;
        return ColumnPicture.of(
                numbers,
                description(percents, all, wording),
                ticks(columns, step, wording),
                i -> says(i, step, more && i == columns - 1, numbers[i], wording),
                wording);
    }

    /** The value at a place, from 0, of all in their order. */
    private static double at(SortedMap<Double, Integer> percents, int place) {
        int passed = 0;
        for (Map.Entry<Double, Integer> percent : percents.entrySet()) {
            passed += percent.getValue();
            if (passed > place) {
                return percent.getKey();
            }
        }
        return percents.lastKey();
    }

    private static List<Tick> ticks(int columns, int step, Wording wording) {
        int every = (columns + MOST_TICKS - 1) / MOST_TICKS;
        return IntStream.range(0, columns)
                .filter(i -> i % every == 0)
                .mapToObj(i -> new Tick(ColumnPicture.percent(i, columns), "start", percent(i * step, wording)))
                .toList();
    }

    private static int step(double fit) {
        for (int step : STEPS) {
            if (fit < step * MOST_COLUMNS) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static String description(SortedMap<Double, Integer> percents, int all, Wording wording) {
        return wording.say(
                "run.targets.description",
                Map.of(
                        "n", Counted.number(all, wording),
                        "least", wording.percent(BigDecimal.valueOf(percents.firstKey())),
                        "middle", wording.percent(BigDecimal.valueOf(at(percents, all / 2))),
                        "most", wording.percent(BigDecimal.valueOf(percents.lastKey()))));
    }

    private static String says(int i, int step, boolean more, int number, Wording wording) {
        return wording.say(
                more ? "run.targets.more" : "run.targets.column",
                Map.of(
                        "from", percent(i * step, wording),
                        "to", percent((i + 1) * step, wording),
                        "n", Counted.number(number, wording)));
    }

    private static String percent(int percent, Wording wording) {
        return wording.percent(BigDecimal.valueOf(percent));
    }

    private static @Nullable BigDecimal percent(RunRow row) {
        return row.target() == null ? null : row.target().percent();
    }
}
