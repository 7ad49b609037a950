package org.bonusadvisor.phrases;

import java.util.List;

/**
 * A phrase with its slots filled.
 *
 * @param key key of the phrase
 * @param text what is said; empty when the required part cannot be said
 * @param missing slots whose sentence was dropped
 */
public record Filled(String key, String text, List<String> missing) {

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
