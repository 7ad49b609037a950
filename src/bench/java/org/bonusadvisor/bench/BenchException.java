package org.bonusadvisor.bench;

/** Something without which nothing can be measured; the message says what, and how to mend it. */
public final class BenchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a sentence for the person who ran the benchmark. */
    public BenchException(String message) {
        super(message);
    }
}
