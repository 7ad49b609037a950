package org.bonusadvisor.facts;

/** The part that one ask plays in the recommendation. */
public enum Role {
    MAIN,
    FIRST,
    SECOND,
    BRIDGE,
    INTERIM
}
