package org.bonusadvisor.facts;

/** The level of the role. */
public enum Level {
    JUNIOR,
    MID,
    SENIOR,
    STAFF,
    PRINCIPAL,
    @Unstated
    UNKNOWN
}
