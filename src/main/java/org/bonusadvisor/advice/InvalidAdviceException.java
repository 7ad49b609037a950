package org.bonusadvisor.advice;

import java.util.List;

/** An advice that breaks its contract: an internal error, reported and never shown as advice. */
public final class InvalidAdviceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidAdviceException(List<String> problems) {
        super("the advice breaks its contract: " + String.join("; ", problems));
    }
}
