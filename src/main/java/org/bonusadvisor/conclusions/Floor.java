package org.bonusadvisor.conclusions;

import java.math.BigDecimal;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Figure;

/** The least that a figure may be; a share of another percentage when of is not 100. A floor of the walk-away above the target is left out. */
@Doc(
        "The least that a figure may be; a share of another percentage when of is not 100. A floor of the walk-away above the target is left out.")
public record Floor(
        @Doc("the ask") BonusType type,
        @Doc("the figure") Figure figure,
        @Doc("percent of base, or percent of of") BigDecimal percent,

        @Doc("the percentage of which it is a share; 100 for base itself")
        BigDecimal of) {
    /** A floor in percent of base. */
    public Floor(BonusType type, Figure figure, BigDecimal percent) {
        this(type, figure, percent, BigDecimal.valueOf(100));
    }

    /** A floor in whole percent of base. */
    public Floor(BonusType type, Figure figure, int percent) {
        this(type, figure, BigDecimal.valueOf(percent));
    }

    /** A floor that is a share of another percentage of base, such as half a market gap. */
    public Floor(BonusType type, Figure figure, int percent, BigDecimal of) {
        this(type, figure, BigDecimal.valueOf(percent), of);
    }
}
