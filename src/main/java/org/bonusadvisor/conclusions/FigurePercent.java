package org.bonusadvisor.conclusions;

import java.math.BigDecimal;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Figure;

/** A figure that is given outright, in percent of base. */
@Doc("A figure that is given outright, in percent of base.")
public record FigurePercent(
        @Doc("the ask") BonusType type,
        @Doc("the figure") Figure figure,
        @Doc("percent of base") BigDecimal percent) {
    /** A whole percentage. */
    public FigurePercent(BonusType type, Figure figure, int percent) {
        this(type, figure, BigDecimal.valueOf(percent));
    }
}
