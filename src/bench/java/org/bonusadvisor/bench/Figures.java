package org.bonusadvisor.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Figures as the table shows them: three digits that mean something. */
public final class Figures {
    private Figures() {}

    /** A number with three digits, or all of them before the point. */
    public static String number(double value) {
        double size = Math.abs(value);
        String pattern = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, pattern, value);
    }

    /** How often one value is the other. */
    public static String times(double value, double other) {
        return number(value / other) + " ×";
    }

    /** What part one value is of another, nothing when the other is nothing. */
    public static String percent(double part, double whole) {
        return whole <= 0 ? "–" : String.format(Locale.ROOT, "%.0f %%", 100 * part / whole);
    }

    /** Bytes as binary megabytes. */
    public static String mebibytes(double bytes) {
        return number(bytes / (1 << 20)) + " MB";
    }

    /** The value in the middle. */
    public static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The least and the greatest value. */
    public static String range(List<Double> values) {
        double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
        return number(Arrays.stream(all).min().orElseThrow()) + " to "
                + number(Arrays.stream(all).max().orElseThrow());
    }
}
