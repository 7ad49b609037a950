package org.bonusadvisor.evaluation;

import org.jspecify.annotations.Nullable;

/** The values that a rule has given names to so far. */
@FunctionalInterface
public interface Variables {
    /** The value under a name such as {@code $type}; null when it is unknown or has no value yet. */
    @Nullable
    Object value(String name);
}
