package org.bonusadvisor.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.bonusadvisor.conclusions.RoundingStep;

/** Rounds free amounts to the steps that rules give; formula payouts are never rounded. */
final class Rounding {
    private final List<RoundingStep> steps;

    /**
     * @param scale by how much every limit and step is multiplied
     */
    Rounding(List<RoundingStep> steps, int scale) {
        BigDecimal times = BigDecimal.valueOf(scale);
        this.steps = steps.stream()
                .map(s -> new RoundingStep(s.below().multiply(times), s.step().multiply(times)))
                .toList();
    }

    /**
     * The multiple of the step of its size that is nearest, below or above; the amount itself without a step, or where
     * the multiple would be nothing.
     */
    BigDecimal round(BigDecimal amount, RoundingMode mode) {
        return steps.stream()
                .filter(s -> amount.compareTo(s.below()) < 0)
                .min(Comparator.comparing(RoundingStep::below))
                .map(s -> amount.divide(s.step(), 0, mode).multiply(s.step()))
                .filter(rounded -> rounded.signum() > 0)
                .orElse(amount.setScale(2, RoundingMode.HALF_UP));
    }
}
