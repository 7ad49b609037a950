package org.bonusadvisor.report.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A scale from zero across a picture: where an amount lies, in percent of the picture's width. */
final class Scale {
    /** Room at both ends, so that a mark at the end is drawn whole. */
    private static final BigDecimal EDGE = BigDecimal.valueOf(4);

    private static final BigDecimal WIDTH = BigDecimal.valueOf(92);
    private static final int MOST_STEPS = 4;

    private final BigDecimal most;

    /** The scale that ends at an amount. */
    Scale(BigDecimal most) {
        this.most = most;
    }

    /** Where an amount lies; below zero counts as zero. */
    String place(BigDecimal amount) {
        return plain(at(amount)) + "%";
    }

    /** Which end of a text stands at an amount so that it stays inside the picture: end near its end, else middle. */
    String anchor(BigDecimal amount) {
        return amount.multiply(BigDecimal.TEN).compareTo(most.multiply(BigDecimal.valueOf(9))) > 0 ? "end" : "middle";
    }

    /** How far two amounts lie apart. */
    String distance(BigDecimal low, BigDecimal high) {
        return plain(at(high).subtract(at(low))) + "%";
    }

    /** Zero and a few round amounts up to the end: steps of one, two or five times a power of ten. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>(List.of(BigDecimal.ZERO));
        if (most.signum() > 0) {
            BigDecimal step = step();
            for (BigDecimal tick = step; tick.compareTo(most) <= 0; tick = tick.add(step)) {
                ticks.add(tick);
            }
        }
        return ticks;
    }

    private BigDecimal step() {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(most.precision() - most.scale() - 2);
        for (int[] factors = {1, 2, 5}; ; power = power.scaleByPowerOfTen(1)) {
            for (int factor : factors) {
                BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
                if (step.multiply(BigDecimal.valueOf(MOST_STEPS)).compareTo(most) >= 0) {
                    return step;
                }
            }
        }
    }

    private BigDecimal at(BigDecimal amount) {
        if (most.signum() <= 0) {
            return EDGE;
        }
        BigDecimal along = amount.max(BigDecimal.ZERO).min(most).divide(most, MathContext.DECIMAL64);
        return EDGE.add(along.multiply(WIDTH));
    }

    private static String plain(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
