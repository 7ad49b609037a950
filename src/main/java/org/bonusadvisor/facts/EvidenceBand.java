package org.bonusadvisor.facts;

/** How strong the evidence is, weakest first. */
public enum EvidenceBand {
    WEAK,
    MODERATE,
    STRONG,
    EXCEPTIONAL
}
