package org.bonusadvisor.report.view.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bonusadvisor.report.view.Wording;

/**
 * Numbers of profiles as columns side by side.
 *
 * @param description what the picture shows, for those who cannot see it
 * @param columns from left to right
 * @param ticks words below some of the columns
 * @param most the highest number
 */
public record ColumnPicture(String description, List<Column> columns, List<Tick> ticks, String most) {
    /** Height of the picture, in pixels, without the words below it. */
    public static final int HEIGHT = 120;

    private static final double GAP = 0.15;

    /** A column: place and width in percent, top and height in pixels, and its words. */
    public record Column(String x, String width, int y, int height, String says) {}

    /** Words below a place in percent, which is their start, middle or end. */
    public record Tick(String x, String anchor, String text) {}

    /** Columns of these heights, each worded by {@code says}. */
    static ColumnPicture of(
            int[] numbers, String description, List<Tick> ticks, IntFunction<String> says, Wording wording) {
        int most = Math.max(1, Arrays.stream(numbers).max().orElse(1));
        return new ColumnPicture(
                description,
                IntStream.range(0, numbers.length)
                        .mapToObj(i -> column(i, numbers, most, says.apply(i)))
                        .toList(),
                ticks,
                Counted.number(most, wording));
    }

    private static Column column(int i, int[] numbers, int most, String says) {
        int height = numbers[i] == 0 ? 0 : Math.max(1, (int) Math.round((double) numbers[i] * HEIGHT / most));
        return new Column(
                percent(i + GAP / 2, numbers.length), percent(1 - GAP, numbers.length), HEIGHT - height, height, says);
    }

    /** A part of a whole in percent, as a picture takes it. */
    static String percent(double part, double whole) {
        return String.format(Locale.ROOT, "%.2f%%", part * 100 / whole);
    }
}
