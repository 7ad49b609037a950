package org.bonusadvisor.facts;

/** Where pay stands among looked-up figures, which reach from the 10th to the 90th percentile. */
public enum Standing {
    UNKNOWN,
    BELOW,
    INSIDE,
    ABOVE
}
