package org.bonusadvisor.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Ends the process when a piece of work does not come to an end: rules that join too much can neither be stopped nor
 * interrupted.
 */
final class Watchdog implements AutoCloseable {
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "watchdog");
        thread.setDaemon(true);
        return thread;
    });

    private final Duration limit;
    private final PrintStream err;
    private final IntConsumer end;

    /** A watchdog that ends this process. */
    Watchdog(Duration limit, PrintStream err) {
        this(limit, err, Runtime.getRuntime()::halt);
    }

    /** With another end. */
    Watchdog(Duration limit, PrintStream err, IntConsumer end) {
        this.limit = limit;
        this.err = err;
        this.end = end;
        clock.setRemoveOnCancelPolicy(true); // work that is done leaves nothing that waits for its time
    }

    /**
     * Does a piece of work under watch.
     *
     * @param what it is about, for the message
     */
    <T> T watch(String what, Supplier<T> work) {
        return watch(what, work, () -> {});
    }

    /**
     * Does a piece of work under watch.
     *
     * @param what it is about, for the message
     * @param last what is done before the process ends
     */
    <T> T watch(String what, Supplier<T> work, Runnable last) {
        ScheduledFuture<?> alarm = clock.schedule(
                () -> {
                    last.run();
                    giveUp(what);
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            alarm.cancel(false);
        }
    }

    private void giveUp(String what) {
        err.println("gave up: " + what + " took more than " + limit.toSeconds() + " seconds; look for a rule that joins"
                + " several facts of which there are many, or give more time with --time-limit");
        err.flush();
        end.accept(ExitCode.INTERNAL.number());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
