package org.bonusadvisor.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.bonusadvisor.conclusions.RoundingStep;

/** Rounds free amounts to the steps that rules give; formula payouts are never rounded. */
final class Rounding {
    private final List<RoundingStep> steps;

    Rounding(List<RoundingStep> steps) {
        this.steps = steps;
    }

    /** The multiple of the step of its size that is nearest, below or above; the amount itself without a step. */
    BigDecimal round(BigDecimal amount, RoundingMode mode) {
        return steps.stream()
                .filter(s -> amount.compareTo(s.below()) < 0)
                .min(Comparator.comparing(RoundingStep::below))
                .map(s -> amount.divide(s.step(), 0, mode).multiply(s.step()))
                .orElse(amount.setScale(2, RoundingMode.HALF_UP));
    }
}
