package org.bonusadvisor.facts;

/** What an achievement may be used for, or may not. */
public enum Use {
    ANY,
    PERFORMANCE,
    SAVING
}
