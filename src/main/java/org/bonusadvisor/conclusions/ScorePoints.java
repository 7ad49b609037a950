package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** Points added to the candidates of a type at one precedence. */
@Doc("Points added to the candidates of a type at one precedence.")
@Summed
public record ScorePoints(
        @Doc("the type") BonusType type,
        @Doc("the precedence") int precedence,
        @Doc("points, negative against") int points) {}
