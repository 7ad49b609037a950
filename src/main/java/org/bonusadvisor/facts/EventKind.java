package org.bonusadvisor.facts;

/** A corporate event that changes who decides or pays. */
public enum EventKind {
    NONE,
    MNA_SIGNED,
    REORG,
    IPO,
    FUNDING_ROUND,
    @Unstated
    UNKNOWN
}
