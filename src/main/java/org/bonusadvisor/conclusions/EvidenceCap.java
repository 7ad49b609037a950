package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** The most that the evidence score can be. */
@Doc("The most that the evidence score can be.")
public record EvidenceCap(@Doc("0 to 100") int cap) {}
