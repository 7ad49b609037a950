package org.bonusadvisor.facts;

/** The risk that the engineer leaves, stated after the strength stage: the highest sign. */
@Doc("The risk that the engineer leaves, stated after the strength stage: the highest sign.")
public record FlightRisk(@Doc("UNKNOWN without any sign") Magnitude level) {}
