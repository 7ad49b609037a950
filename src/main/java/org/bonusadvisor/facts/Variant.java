package org.bonusadvisor.facts;

/** A variant of a type. */
public enum Variant {
    NONE,
    CONTRACT_RATE
}
