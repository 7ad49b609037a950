package org.bonusadvisor.facts;

/** Which way a figure improves. */
public enum Direction {
    LOWER,
    HIGHER,
    EITHER
}
