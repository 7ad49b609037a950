package org.bonusadvisor.batch;

import java.util.function.Supplier;

/** Sees to it that the work on an entry comes to an end. */
@FunctionalInterface
public interface Watch {
    /**
     * Does a piece of work.
     *
     * @param number of the entry in the batch, from 1
     */
    Outcome watch(long number, Supplier<Outcome> work);
}
