package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Magnitude;

/** A sign of the risk that the engineer leaves; the highest counts. */
@Doc("A sign of the risk that the engineer leaves; the highest counts.")
public record FlightRiskSign(@Doc("LOW, MEDIUM or HIGH") Magnitude level) {}
