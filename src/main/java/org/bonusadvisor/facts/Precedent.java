package org.bonusadvisor.facts;

/** Whether the company has paid a retention bonus before. */
public enum Precedent {
    YES,
    NO,
    UNKNOWN
}
