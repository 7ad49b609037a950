package org.bonusadvisor.authoring.book.words;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that must hold, in words.
 *
 * @param text the words; what stands between backticks is a path of the profile or a key
 * @param parts what it consists of, when the words only introduce it
 */
public record Clause(String text, List<Clause> parts) {
    /** A clause that says it all. */
    public static Clause of(String text) {
        return new Clause(text, List.of());
    }

    /** Its words and those of all its parts. */
    public Stream<String> texts() {
        return Stream.concat(Stream.of(text), parts.stream().flatMap(Clause::texts));
    }
}
