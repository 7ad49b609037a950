package org.bonusadvisor.rulebase.syntax;

/**
 * The smallest part of a rule file that means something.
 *
 * @param kind what it is
 * @param text its characters; of a text without the quotes
 * @param span where it stands
 */
record Token(Kind kind, String text, Span span) {
    /** What a token can be. */
    enum Kind {
        NAME,
        VARIABLE,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(String expected) {
        return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(expected);
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    /** How a message shows it. */
    String shown() {
        return kind == Kind.END ? "the end of the file" : kind == Kind.TEXT ? "`\"" + text + "\"`" : "`" + text + "`";
    }
}
