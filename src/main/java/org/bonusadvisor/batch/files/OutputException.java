package org.bonusadvisor.batch.files;

/** Output that cannot be written; the message is a sentence for the user. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean beforeWork;

    private OutputException(String message, boolean beforeWork) {
        super(message);
        this.beforeWork = beforeWork;
    }

    /** Refused before anything was done: the user can mend the command. */
    public static OutputException refused(String message) {
        return new OutputException(message, true);
    }

    /** Failed while writing. */
    public static OutputException failed(String message) {
        return new OutputException(message, false);
    }

    /** Whether it was refused before anything was done. */
    public boolean beforeWork() {
        return beforeWork;
    }
}
