package org.bonusadvisor.facts;

/** How engineer and manager get on. */
public enum Relationship {
    GOOD,
    NEUTRAL,
    STRAINED,
    @Unstated
    UNKNOWN
}
