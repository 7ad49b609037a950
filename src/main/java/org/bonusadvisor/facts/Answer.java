package org.bonusadvisor.facts;

/** A yes-or-no fact; absent in the profile means {@code UNKNOWN}. */
public enum Answer {
    YES,
    NO,
    @Unstated
    UNKNOWN
}
