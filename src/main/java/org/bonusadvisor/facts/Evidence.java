package org.bonusadvisor.facts;

/** The strength of the evidence, stated after the strength stage. */
@Doc("The strength of the evidence, stated after the strength stage.")
public record Evidence(
        @Doc("score after caps, 0 to 100") int score,
        @Doc("its band") EvidenceBand band) {}
