package org.bonusadvisor.facts;

/** The statistic that a latency figure is. */
public enum Percentile {
    P50,
    P90,
    P95,
    P99,
    P999,
    AVG,
    MAX,
    @Unstated
    UNKNOWN
}
