package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** Points for or against the negotiating position. */
@Doc("Points for or against the negotiating position.")
@Summed
public record LeveragePoints(
        @Doc("points, negative against") int points) {}
