package org.bonusadvisor.rulebase.bundle;

/** Bytes are not what was packed; the message says what is wrong with them. */
public final class DamagedBundleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what is wrong, such as "it ends too early". */
    public DamagedBundleException(String message) {
        super(message);
    }
}
