package org.bonusadvisor.facts;

/** Where the day stands in the bonus cycle. */
public enum CycleState {
    EARLY,
    IDEAL,
    LATE,
    CLOSED,
    UNKNOWN
}
