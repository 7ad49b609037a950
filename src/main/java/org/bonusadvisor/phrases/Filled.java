package org.bonusadvisor.phrases;

import java.util.List;
import java.util.Set;

/**
 * A phrase with its slots filled.
 *
 * @param key key of the phrase
 * @param text what is said; empty when the required part cannot be said
 * @param missing slots whose sentence was dropped
 * @param numbers numbers that belong to the phrase itself, as in "count to five"
 */
public record Filled(String key, String text, List<String> missing, Set<String> numbers) {

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
