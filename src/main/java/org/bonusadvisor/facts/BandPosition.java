package org.bonusadvisor.facts;

/** Where base pay stands in the pay band of the level. */
public enum BandPosition {
    LOW,
    MID,
    HIGH,
    TOP,
    @Unstated
    UNKNOWN
}
