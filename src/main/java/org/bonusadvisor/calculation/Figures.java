package org.bonusadvisor.calculation;

import java.math.BigDecimal;
import java.util.List;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.inference.Firing;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one ask in money, with how they came about.
 *
 * @param ask what is asked for
 * @param walkAway least to accept
 * @param target what to aim for
 * @param opening what to name first
 * @param cap most that is possible
 * @param steps the derivation
 */
public record Figures(
        Ask ask, BigDecimal walkAway, BigDecimal target, BigDecimal opening, BigDecimal cap, List<Step> steps) {

    /**
     * A step of the derivation.
     *
     * @param key phrase that says what the step does: step.<key>
     * @param value the value after it, money or percent of base
     * @param money whether the value is money; otherwise it is percent of base
     * @param because the firing behind it; null for plain arithmetic
     */
    public record Step(
            String key,
            BigDecimal value,
            boolean money,
            @Nullable Firing because) {}
}
