package org.bonusadvisor.conclusions;

import java.math.BigDecimal;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** Percentage points of base that add up to the target where there is no range. */
@Doc("Percentage points of base that add up to the target where there is no range.")
@Summed
public record TargetPoints(
        @Doc("the ask") BonusType type,
        @Doc("points of base pay, negative against") BigDecimal points) {
    /** Whole points. */
    public TargetPoints(BonusType type, int points) {
        this(type, BigDecimal.valueOf(points));
    }
}
