package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Magnitude;

/** A sign of how large the effect of an achievement is; the highest counts. */
@Doc("A sign of how large the effect of an achievement is; the highest counts.")
public record ImpactSign(
        @Doc("id of the achievement") String achievement,
        @Doc("LOW, MEDIUM or HIGH") Magnitude impact) {}
