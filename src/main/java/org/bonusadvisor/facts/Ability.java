package org.bonusadvisor.facts;

/** Whether the company can pay; of several signs the most restrictive counts. */
public enum Ability {
    UNKNOWN,
    GOOD,
    LIMITED,
    NONE
}
