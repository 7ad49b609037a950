package org.bonusadvisor.facts;

/** How the company decides bonuses. */
public enum PolicyKind {
    FORMULA,
    TIERED,
    DISCRETIONARY_POOL,
    SPOT_ONLY,
    NONE,
    UNKNOWN
}
