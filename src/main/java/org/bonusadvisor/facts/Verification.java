package org.bonusadvisor.facts;

/** Who or what confirms an achievement's figures. */
public enum Verification {
    NONE,
    SELF,
    DASHBOARD,
    MANAGER,
    FINANCE,
    @Unstated
    UNKNOWN
}
