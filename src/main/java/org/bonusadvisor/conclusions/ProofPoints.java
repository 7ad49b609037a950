package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** Points for or against the proof of an achievement. */
@Doc("Points for or against the proof of an achievement.")
@Summed
public record ProofPoints(
        @Doc("id of the achievement") String achievement,
        @Doc("points, negative against") int points) {}
