package org.bonusadvisor.facts;

/** How a type is asked for. */
public enum Mode {
    NONE,
    FREE_AMOUNT,
    RATING_ADVOCACY,
    STANDARD,
    MNA
}
