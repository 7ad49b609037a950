package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Magnitude;

/** A sign of how much depends on the engineer; the highest counts. */
@Doc("A sign of how much depends on the engineer; the highest counts.")
public record CriticalitySign(@Doc("LOW, MEDIUM or HIGH") Magnitude level) {}
