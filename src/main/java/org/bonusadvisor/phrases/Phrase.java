package org.bonusadvisor.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said under one key. Safe for many threads. */
final class Phrase {
    private final String key;
    private final List<Part> parts;

    // Most phrases are never said to one engineer, so their texts are looked at when they are.
    private @Nullable String text;
    private @Nullable Set<String> numbers;

    /**
     * A phrase.
     *
     * @param key dotted key
     * @param parts its parts in order; the first is required
     */
    Phrase(String key, List<Part> parts) {
        this(key, parts, null);
    }

    /** A phrase whose whole text is known. */
    Phrase(String key, List<Part> parts, @Nullable String text) {
        this.key = key;
        this.parts = List.copyOf(parts);
        this.text = text;
    }

    String key() {
        return key;
    }

    List<Part> parts() {
        return parts;
    }

    /** The whole text as it is written. */
    String text() {
        String whole = text;
        if (whole == null) {
            whole = Sentences.join(parts.stream().map(Part::text).toList());
            text = whole;
        }
        return whole;
    }

    /** The numbers that are part of the text as it is written. */
    Set<String> numbers() {
        Set<String> found = numbers;
        if (found == null) {
            found = Set.copyOf(Numbers.in(text()));
            numbers = found;
        }
        return found;
    }

    /** The text with its slots filled, without the parts that must not be said; empty slots go to {@code missing}. */
    String fill(Slots slots, Set<String> unsaid, List<String> missing) {
        List<String> said = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String filled = unsaid.contains(part.key()) ? null : part.template().fill(slots, missing);
            if (filled != null) {
                said.add(filled);
            } else if (i == 0) {
                return "";
            }
        }
        return Sentences.join(said);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phrase phrase && key.equals(phrase.key) && parts.equals(phrase.parts);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
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
