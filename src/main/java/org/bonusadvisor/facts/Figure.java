package org.bonusadvisor.facts;

/** One of the four figures of an amount. */
public enum Figure {
    WALK_AWAY,
    TARGET,
    OPENING,
    CAP
}
