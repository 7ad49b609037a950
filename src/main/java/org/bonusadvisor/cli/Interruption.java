package org.bonusadvisor.cli;

import java.util.concurrent.CountDownLatch;

/** Whether the user wants the run to stop, with Ctrl-C or a signal; the process waits until the run has stopped. */
final class Interruption implements AutoCloseable {
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupted, "interruption");
    private volatile boolean wanted;

    /** Heeds the signals that end a process, until it is closed. */
    static Interruption heeded() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void interrupted() {
        wanted = true;
        try {
            finished.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether somebody wants the run to stop. */
    boolean wanted() {
        return wanted;
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is ending already
        }
    }
}
