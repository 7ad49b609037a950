package org.bonusadvisor.rulebase.syntax;

import java.util.Locale;

/** Finds characters that nobody sees: they would make a rule say something else than what people read. */
final class InvisibleCharacters {
    private final String text;
    private final Problems problems;

    InvisibleCharacters(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Tells each run of them, in comments and texts too. */
    void tell() {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int start = at;
            at += Character.charCount(c);
            if (is(c)) {
                while (at < text.length() && is(text.codePointAt(at))) {
                    at += Character.charCount(text.codePointAt(at));
                }
                problems.unreadable(
                        "R009",
                        new Span(start, at),
                        "a character that nobody sees stands here (" + String.format(Locale.ROOT, "U+%04X", c)
                                + "); delete it, or type the line anew",
                        "");
            }
        }
    }

    /** Whether a character cannot be seen; spaces, tabs and ends of lines are ordinary. */
    static boolean is(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t' && c != '\r';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
