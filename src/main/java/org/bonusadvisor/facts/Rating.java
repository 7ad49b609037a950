package org.bonusadvisor.facts;

/** A performance rating, lowest first; {@code NONE} means that nobody has rated yet. */
public enum Rating {
    BELOW,
    MEETS,
    EXCEEDS,
    OUTSTANDING,
    NONE,
    @Unstated
    UNKNOWN
}
