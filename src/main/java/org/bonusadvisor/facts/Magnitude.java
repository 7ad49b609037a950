package org.bonusadvisor.facts;

/** How strong a sign, a risk or an impact is, weakest first. */
public enum Magnitude {
    UNKNOWN,
    LOW,
    MEDIUM,
    HIGH
}
