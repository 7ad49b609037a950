package org.bonusadvisor.facts;

/** What is recommended, in the order that breaks ties: the less irreversible first. */
public enum BonusType {
    WAIT,
    SPOT,
    PERFORMANCE,
    RETENTION,
    BOTH_SEQUENCED,
    RAISE,
    EQUITY,
    PROMOTION,
    @Unstated
    UNKNOWN
}
