package org.bonusadvisor.facts;

/** Whether a market figure is base salary or total pay. */
public enum Basis {
    BASE,
    TOTAL,
    @Unstated
    UNKNOWN
}
