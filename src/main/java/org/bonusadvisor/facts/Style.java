package org.bonusadvisor.facts;

/** How a manager likes to be spoken to. */
public enum Style {
    DATA_DRIVEN,
    RELATIONSHIP,
    DIRECT,
    COLLABORATIVE,
    UNKNOWN
}
