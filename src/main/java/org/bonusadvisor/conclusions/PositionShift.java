package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** A shift of the target inside its range, from the middle. */
@Doc("A shift of the target inside its range, from the middle.")
public record PositionShift(
        @Doc("the ask") BonusType type,

        @Doc("percent of the range's width, negative downwards")
        int percent) {}
