package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Figure;

/** A figure as a share of the target; the smallest share counts. */
@Doc("A figure as a share of the target; the smallest share counts.")
public record TargetFactor(
        @Doc("the ask") BonusType type,
        @Doc("OPENING or WALK_AWAY") Figure figure,
        @Doc("percent of the target") int percent) {}
