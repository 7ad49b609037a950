package org.bonusadvisor.facts;

/** What an achievement improved. */
public enum Kind {
    LATENCY(Direction.LOWER),
    THROUGHPUT(Direction.HIGHER),
    ERROR_RATE(Direction.LOWER),
    COST(Direction.LOWER),
    DELIVERY(Direction.HIGHER),
    MIGRATION(Direction.EITHER),
    MENTORING(Direction.HIGHER),
    SECURITY(Direction.LOWER),
    RELIABILITY(Direction.LOWER),
    SCALABILITY(Direction.HIGHER),
    DEV_PRODUCTIVITY(Direction.EITHER),
    @Unstated
    UNKNOWN(Direction.EITHER);

    private final Direction direction;

    Kind(Direction direction) {
        this.direction = direction;
    }

    /** Which way figures of this kind improve. */
    public Direction direction() {
        return direction;
    }
}
