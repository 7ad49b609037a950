package org.bonusadvisor.facts;

/** A performance rating, lowest first; {@code NONE} means that nobody has rated yet. */
public enum Rating {
    BELOW,
    MEETS,
    EXCEEDS,
    OUTSTANDING,
    NONE,
    @Unstated
    UNKNOWN;

    /** Whether somebody has given a rating. */
    public boolean given() {
        return this != NONE && this != UNKNOWN;
    }

    /** The rating one step higher; the highest one stays, and without a rating there is none. */
    public Rating above() {
        return switch (this) {
            case BELOW -> MEETS;
            case MEETS -> EXCEEDS;
            case EXCEEDS, OUTSTANDING -> OUTSTANDING;
            case NONE, UNKNOWN -> this;
        };
    }
}
