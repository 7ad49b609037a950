package org.bonusadvisor.phrases;

import java.util.List;

/**
 * What is said under one key.
 *
 * @param key dotted key
 * @param parts its parts in order; the first is required
 */
record Phrase(String key, List<Part> parts) {

    /**
     * A part of a phrase.
     *
     * @param key key by which a rule can leave it unsaid, empty when it has none
     * @param text text with named slots
     */
    record Part(String key, String text) {}
}
