package org.bonusadvisor.conclusions;

import java.math.BigDecimal;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** The range of an amount, in percent of base. */
@Doc("The range of an amount, in percent of base.")
public record Range(
        @Doc("the ask") BonusType type,
        @Doc("lower end") BigDecimal min,
        @Doc("upper end") BigDecimal max) {
    /** A range with whole percentages. */
    public Range(BonusType type, int min, int max) {
        this(type, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    /** A range from a whole percentage to a stated one. */
    public Range(BonusType type, int min, BigDecimal max) {
        this(type, BigDecimal.valueOf(min), max);
    }
}
