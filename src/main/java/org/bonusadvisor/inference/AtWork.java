package org.bonusadvisor.inference;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The working memory that each thread has at work. The engine shares what a rule asks and does between all working
 * memories; this is how it finds the one that it is asked for.
 */
final class AtWork {
    private final ThreadLocal<@Nullable Inference> here = new ThreadLocal<>();

    /** Does something of a working memory; whatever the engine calls meanwhile belongs to it. */
    int doing(Inference inference, IntSupplier work) {
        here.set(inference);
        try {
            return work.getAsInt();
        } finally {
            here.remove();
        }
    }

    /** The one at work in this thread. */
    Inference here() {
        Inference inference = here.get();
        if (inference == null) {
            throw new IllegalStateException("no working memory is at work");
        }
        return inference;
    }

    /** A sign of life of the one at work. */
    void beat() {
        here().beat();
    }
}
