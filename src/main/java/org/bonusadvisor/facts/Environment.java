package org.bonusadvisor.facts;

/** Where a figure was measured. */
public enum Environment {
    PROD,
    STAGING,
    BENCHMARK,
    @Unstated
    UNKNOWN
}
