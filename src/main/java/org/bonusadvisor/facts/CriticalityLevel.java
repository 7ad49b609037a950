package org.bonusadvisor.facts;

/** How much the company depends on the engineer, stated after the strength stage: the highest sign. */
@Doc("How much the company depends on the engineer, stated after the strength stage: the highest sign.")
public record CriticalityLevel(
        @Doc("UNKNOWN without any sign") Magnitude level) {}
