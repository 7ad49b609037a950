package org.bonusadvisor.calculation;

/** The rules leave open what a calculation needs; the message says what is missing and where it belongs. */
public final class IncompleteRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a sentence fit to print. */
    public IncompleteRulesException(String message) {
        super(message);
    }
}
