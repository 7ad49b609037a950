package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Magnitude;

/** The score from which a band of leverage begins. */
@Doc("The score from which a band of leverage begins.")
public record LeverageBandStart(
        @Doc("the band") Magnitude band,
        @Doc("first score of the band") int score) {}
