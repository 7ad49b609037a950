package org.bonusadvisor.facts;

/** Whether the engineer would accept the outside offer. */
public enum Acceptance {
    YES,
    NO,
    UNSURE,
    @Unstated
    UNKNOWN
}
