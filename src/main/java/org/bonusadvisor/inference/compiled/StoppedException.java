package org.bonusadvisor.inference.compiled;

/** A compiled rule stopped the engine; the message says why. */
public final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    StoppedException(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    /** Name of the rule, empty when the engine does not tell. */
    public String rule() {
        return rule;
    }
}
