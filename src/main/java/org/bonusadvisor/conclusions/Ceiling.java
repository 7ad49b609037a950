package org.bonusadvisor.conclusions;

import java.math.BigDecimal;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Figure;

/** The most that a figure may be; a share of another percentage when of is not 100. */
@Doc("The most that a figure may be; a share of another percentage when of is not 100.")
public record Ceiling(
        @Doc("the ask") BonusType type,
        @Doc("the figure") Figure figure,
        @Doc("percent of base, or percent of of") BigDecimal percent,

        @Doc("the percentage of which it is a share; 100 for base itself")
        BigDecimal of) {
    /** A ceiling in percent of base. */
    public Ceiling(BonusType type, Figure figure, BigDecimal percent) {
        this(type, figure, percent, BigDecimal.valueOf(100));
    }

    /** A ceiling in whole percent of base. */
    public Ceiling(BonusType type, Figure figure, int percent) {
        this(type, figure, BigDecimal.valueOf(percent));
    }

    /** A ceiling that is a share of another percentage of base, such as 10 percent of a saving. */
    public Ceiling(BonusType type, Figure figure, int percent, BigDecimal of) {
        this(type, figure, BigDecimal.valueOf(percent), of);
    }
}
