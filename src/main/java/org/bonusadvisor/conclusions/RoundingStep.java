package org.bonusadvisor.conclusions;

import java.math.BigDecimal;
import org.bonusadvisor.facts.Doc;

/** The step that amounts below a limit are rounded to; the first limit above the amount counts. */
@Doc("The step that amounts below a limit are rounded to; the first limit above the amount counts.")
public record RoundingStep(
        @Doc("limit") BigDecimal below, @Doc("step") BigDecimal step) {
    /** A limit and step in whole units. */
    public RoundingStep(long below, long step) {
        this(BigDecimal.valueOf(below), BigDecimal.valueOf(step));
    }
}
