package org.bonusadvisor.facts;

/** The company goal that an achievement serves. */
public enum BusinessGoal {
    REVENUE,
    COST,
    CUSTOMER,
    MARKET_SHARE,
    RISK,
    SPEED,
    @Unstated
    UNKNOWN
}
