package org.bonusadvisor.phrases;

import java.util.List;

/**
 * What is said under one key.
 *
 * @param key dotted key
 * @param parts its parts in order; the first is required
 * @param text the whole text as it is written
 */
record Phrase(String key, List<Part> parts, String text) {
    Phrase(String key, List<Part> parts) {
        this(
                key,
                List.copyOf(parts),
                Sentences.join(parts.stream().map(Part::text).toList()));
    }

    /**
     * A part of a phrase.
     *
     * @param key key by which a rule can leave it unsaid, empty when it has none
     * @param template its text with named slots
     */
    record Part(String key, Template template) {
        Part(String key, String text) {
            this(key, Template.of(text));
        }

        String text() {
            return template.text();
        }
    }
}
