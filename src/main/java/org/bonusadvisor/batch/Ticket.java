package org.bonusadvisor.batch;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * What the reader puts in the queue for the writer, in the order of the input.
 *
 * @param kind what it is about
 * @param outcome of an entry, when a worker is done with it
 * @param chain digest of all entries up to this one: each time of the digest before, the length and the bytes
 * @param failure why there is nothing more
 * @param <T> what a worker makes of an entry
 */
record Ticket<T>(
        Kind kind,
        @Nullable Future<T> outcome,
        byte[] chain,
        @Nullable Throwable failure) {
    /** What a ticket is about. */
    enum Kind {
        /** An entry. */
        ENTRY,
        /** All entries are there. */
        END,
        /** Somebody wants the run to stop. */
        STOPPED,
        /** The sources cannot be read further. */
        FAILED
    }

    static <T> Ticket<T> of(Kind kind) {
        return new Ticket<>(kind, null, new byte[0], null);
    }

    static <T> Ticket<T> failed(Throwable failure) {
        return new Ticket<>(Kind.FAILED, null, new byte[0], failure);
    }
}
