package org.bonusadvisor.conclusions;

import java.math.BigDecimal;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Figure;

/** The most that a figure may be, in money of the profile's currency. */
@Doc("The most that a figure may be, in money of the profile's currency.")
public record MoneyCeiling(
        @Doc("the ask") BonusType type,
        @Doc("the figure") Figure figure,
        @Doc("amount") BigDecimal amount) {
    /** A whole amount. */
    public MoneyCeiling(BonusType type, Figure figure, long amount) {
        this(type, figure, BigDecimal.valueOf(amount));
    }
}
