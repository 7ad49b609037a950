package org.bonusadvisor.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bonusadvisor.advice.AmountAdvice;
import org.bonusadvisor.advice.Sum;
import org.jspecify.annotations.Nullable;

/**
 * The four figures of an ask on one scale that starts at zero.
 *
 * @param marks the figures, least first
 */
public record RangePicture(List<Mark> marks) {
    private static final int LANE_START = 54;
    private static final int LANE_WIDTH = 44;

    /**
     * One figure.
     *
     * @param kind walk-away, target, opening or cap
     * @param label its name
     * @param text the figure as text
     * @param x its place across the picture, in percent of the width
     */
    public record Mark(String kind, String label, String text, String x) {}

    /** The picture of an ask; without figures it has no marks. */
    static RangePicture of(AmountAdvice ask, Wording wording) {
        BigDecimal most = BigDecimal.ZERO;
        for (Sum sum : Arrays.asList(ask.walkAway(), ask.target(), ask.opening(), ask.cap())) {
            most = sum == null ? most : most.max(sum.amount());
        }
        List<Mark> marks = new ArrayList<>();
        mark(marks, "walk-away", ask.walkAway(), most, wording);
        mark(marks, "target", ask.target(), most, wording);
        mark(marks, "opening", ask.opening(), most, wording);
        mark(marks, "cap", ask.cap(), most, wording);
        return new RangePicture(List.copyOf(marks));
    }

    /** Where the lane begins, in percent of the width. */
    public String start() {
        return LANE_START + "%";
    }

    /** Where the lane ends, in percent of the width. */
    public String end() {
        return LANE_START + LANE_WIDTH + "%";
    }

    /** All figures in a sentence, for those who cannot see the picture. */
    public String description() {
        return String.join(
                ", ", marks.stream().map(m -> m.label() + " " + m.text()).toList());
    }

    private static void mark(List<Mark> marks, String kind, @Nullable Sum sum, BigDecimal most, Wording wording) {
        if (sum != null) {
            String x = place(sum.amount(), most) + "%";
            marks.add(new Mark(kind, wording.say("amount." + kind), wording.sum(sum), x));
        }
    }

    private static String place(BigDecimal amount, BigDecimal most) {
        if (most.signum() <= 0) {
            return Integer.toString(LANE_START);
        }
        BigDecimal along = amount.max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(LANE_WIDTH));
        return along.divide(most, 2, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(LANE_START))
                .toPlainString();
    }
}
