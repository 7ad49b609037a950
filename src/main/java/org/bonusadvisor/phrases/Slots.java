package org.bonusadvisor.phrases;

import org.jspecify.annotations.Nullable;

/** Gives the text for a named slot. */
@FunctionalInterface
public interface Slots {

    /** The text for a slot; null when the fact behind it is unknown or may not be said. */
    @Nullable
    String value(String name);

    /** These slots, and where they have nothing the others. */
    default Slots orElse(Slots others) {
        return name -> {
            String value = value(name);
            return value == null ? others.value(name) : value;
        };
    }
}
