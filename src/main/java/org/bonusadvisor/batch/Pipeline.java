package org.bonusadvisor.batch;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.batch.source.SourceDigest;
import org.jspecify.annotations.Nullable;

/**
 * Reader, workers, writer: entries are read on one thread, worked on by several and written by the calling one, in the
 * order of the input. The reader waits when a worker's worth of entries is under way, so memory does not grow.
 *
 * @param <T> what a worker makes of an entry
 */
final class Pipeline<T> {
    /** Entries under way for each worker: enough that a slow one does not keep the others waiting. */
    private static final int AHEAD = 8;

    private static final long PATIENCE_MILLIS = 200;

    private final int jobs;
    private final BooleanSupplier stopped;

    /**
     * A pipeline.
     *
     * @param jobs number of workers, from 1
     * @param stopped whether somebody wants the run to stop: no entry is begun then, those under way are finished
     */
    Pipeline(int jobs, BooleanSupplier stopped) {
        this.jobs = jobs;
        this.stopped = stopped;
    }

    /**
     * Where outcomes go, in the order of the input.
     *
     * @param <T> what a worker made of an entry
     */
    @FunctionalInterface
    interface Writer<T> {
        void write(T outcome, byte[] chain) throws IOException;
    }

    /** The digests of the sources, or null when the run was stopped. */
    @Nullable
    List<SourceDigest> run(List<ProfileSource> sources, Feed.Work<T> work, Feed.Start start, Writer<T> writer)
            throws IOException {
        BlockingQueue<Ticket<T>> tickets = new ArrayBlockingQueue<>(jobs * AHEAD);
        ExecutorService workers = Executors.newFixedThreadPool(jobs, r -> daemon(r, "worker"));
        Feed<T> feed = new Feed<>(sources, work, start, workers, tickets, stopped);
        Thread reader = daemon(feed, "reader");
        reader.start();
        try {
            return write(tickets, writer) ? feed.digests() : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private boolean write(BlockingQueue<Ticket<T>> tickets, Writer<T> writer) throws IOException, InterruptedException {
        while (true) {
            Ticket<T> ticket = tickets.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (ticket == null) {
                if (stopped.getAsBoolean()) {
                    return false; // the reader waits for input that does not come
                }
                continue;
            }
            switch (ticket.kind()) {
                case ENTRY -> writer.write(outcome(ticket), ticket.chain());
                case END -> {
                    return true;
                }
                case STOPPED -> {
                    return false;
                }
                case FAILED -> throw thrown(ticket.failure());
            }
        }
    }

    private T outcome(Ticket<T> ticket) throws InterruptedException {
        try {
            return Objects.requireNonNull(ticket.outcome()).get();
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    /** Throws what was thrown on another thread. */
    private static RuntimeException thrown(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
