package org.bonusadvisor.facts;

/** Whether the company earns money. */
public enum Profitability {
    PROFIT,
    BREAK_EVEN,
    LOSS,
    UNKNOWN
}
