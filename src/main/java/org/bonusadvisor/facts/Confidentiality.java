package org.bonusadvisor.facts;

/** Who may hear of an achievement. */
public enum Confidentiality {
    PUBLIC,
    INTERNAL,
    RESTRICTED,
    @Unstated
    UNKNOWN
}
