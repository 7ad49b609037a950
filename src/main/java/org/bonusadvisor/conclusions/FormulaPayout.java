package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Figure;
import org.bonusadvisor.facts.Rating;

/** A figure that is the company formula's payout at a rating. */
@Doc("A figure that is the company formula's payout at a rating.")
public record FormulaPayout(
        @Doc("the ask") BonusType type,
        @Doc("the figure") Figure figure,
        @Doc("the rating") Rating rating) {}
