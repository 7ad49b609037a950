package org.bonusadvisor.rulebase.syntax;

/**
 * A stretch of a file's text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record Span(int start, int end) {

    /** From the start of this to the end of another. */
    public Span to(Span other) {
        return new Span(start, other.end);
    }

    /** The place right after it. */
    public Span after() {
        return new Span(end, end);
    }
}
