package org.bonusadvisor.batch;

import java.time.Clock;
import java.time.Duration;

/** The time that the work on one profile may take; asked now and then by that work. */
public final class Deadline implements Runnable {
    private final Clock clock;
    private final Duration limit;
    private final long endMillis;

    /** A deadline that begins to run. */
    public Deadline(Clock clock, Duration limit) {
        this.clock = clock;
        this.limit = limit;
        this.endMillis = clock.millis() + limit.toMillis();
    }

    /** Throws {@link Missed} when the time is over. */
    @Override
    public void run() {
        if (clock.millis() > endMillis) {
            throw new Missed(limit);
        }
    }

    /** A profile ran away. */
    public static final class Missed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missed(Duration limit) {
            super("it took more than " + limit.toSeconds() + " seconds; look for a rule that joins several facts of"
                    + " which there are many, or give more time with --time-limit");
        }
    }
}
