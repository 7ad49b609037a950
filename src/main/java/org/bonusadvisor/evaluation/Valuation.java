package org.bonusadvisor.evaluation;

import org.jspecify.annotations.Nullable;

/** An expression made ready to be asked often. */
@FunctionalInterface
public interface Valuation {
    /** The value of the expression for a fact; null when it is unknown. */
    @Nullable
    Object of(@Nullable Object fact, Variables variables);

    /** Whether the expression, a condition, holds for a fact. */
    default boolean holds(@Nullable Object fact, Variables variables) {
        return Boolean.TRUE.equals(of(fact, variables));
    }
}
