package org.bonusadvisor.batch;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.bonusadvisor.batch.Ticket.Kind;
import org.bonusadvisor.batch.files.OutputException;
import org.bonusadvisor.batch.files.Sha256;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.batch.source.OpenSource;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.batch.source.SourceDigest;

/**
 * Reads the sources on a thread of its own and gives each entry to the workers; waits while the writer is behind.
 *
 * @param <T> what a worker makes of an entry
 */
final class Feed<T> implements Runnable {
    private final List<ProfileSource> sources;
    private final Work<T> work;
    private final Start start;
    private final ExecutorService workers;
    private final BlockingQueue<Ticket<T>> tickets;
    private final BooleanSupplier stopped;
    private final List<SourceDigest> digests = new ArrayList<>();
    private long number;
    private byte[] chain = new byte[0];

    /**
     * What is done with an entry of a number, from 1.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Work<T> {
        /**
         * The work to be done by a worker.
         *
         * @param skipped whether an earlier process has done it: only what later entries need of it counts
         */
        Supplier<T> on(long number, Entry entry, boolean skipped);
    }

    /**
     * Where a run starts.
     *
     * @param number entries that are done
     * @param chain what {@link Ticket#chain} was after the last of them
     */
    record Start(long number, byte[] chain) {
        /** At the first entry. */
        static final Start FIRST = new Start(0, new byte[0]);
    }

    Feed(
            List<ProfileSource> sources,
            Work<T> work,
            Start start,
            ExecutorService workers,
            BlockingQueue<Ticket<T>> tickets,
            BooleanSupplier stopped) {
        this.sources = sources;
        this.work = work;
        this.start = start;
        this.workers = workers;
        this.tickets = tickets;
        this.stopped = stopped;
    }

    @Override
    public void run() {
        try {
            try {
                for (ProfileSource source : sources) {
                    read(source);
                }
                checkSkipped();
                tickets.put(Ticket.of(stopped.getAsBoolean() ? Kind.STOPPED : Kind.END));
            } catch (RuntimeException | Error e) {
                tickets.put(Ticket.failed(e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the writer has given up
        }
    }

    private void read(ProfileSource source) throws InterruptedException {
        try (OpenSource open = source.open()) {
            for (Optional<Entry> entry = next(open); entry.isPresent(); entry = next(open)) {
                take(entry.get());
            }
            if (!stopped.getAsBoolean()) {
                digests.add(open.digest());
            }
        }
    }

    private Optional<Entry> next(OpenSource open) {
        return stopped.getAsBoolean() ? Optional.empty() : open.next();
    }

    private void take(Entry entry) throws InterruptedException {
        number++;
        chain = chained(entry);
        boolean skipped = number <= start.number();
        Supplier<T> outcome = work.on(number, entry, skipped);
        if (number == start.number()) {
            checkSkipped();
        }
        if (!skipped) {
            tickets.put(new Ticket<>(Kind.ENTRY, workers.submit(outcome::get), chain, null));
        }
    }

    private byte[] chained(Entry entry) {
        MessageDigest sha = Sha256.start();
        sha.update(chain);
        sha.update(ByteBuffer.allocate(Long.BYTES)
                .putLong(entry.original().length())
                .array());
        return sha.digest(entry.original().bytes());
    }

    private void checkSkipped() {
        boolean same = number > start.number() || number == start.number() && Arrays.equals(chain, start.chain());
        if (!same && !stopped.getAsBoolean()) {
            throw OutputException.refused("cannot resume: the first " + start.number()
                    + " entries are not those of the unfinished run; give the same input, in the same order");
        }
    }

    /** The digest of each source; complete when all were read. */
    List<SourceDigest> digests() {
        return digests;
    }
}
