package org.bonusadvisor.rulebase.syntax;

/**
 * The smallest part of a rule file that means something.
 *
 * @param kind what it is
 * @param text its characters; of a text without the quotes
 * @param span where it stands
 * @param first whether it begins its line
 */
record Token(Kind kind, String text, Span span, boolean first) {
    private static final int LONGEST_SHOWN = 40;

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

    boolean isAny(java.util.Set<String> expected) {
        return (kind == Kind.NAME || kind == Kind.SIGN) && expected.contains(text);
    }

    /** Whether it is a name that begins with a capital, as those of facts do. */
    boolean isType() {
        return kind == Kind.NAME && Character.isUpperCase(text.charAt(0));
    }

    /** Whether it stands right before another one, without a space. */
    boolean touches(Token next) {
        return span.end() == next.span.start();
    }

    /** How a message shows it. */
    String shown() {
        String part = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        return kind == Kind.END ? "the end of the file" : kind == Kind.TEXT ? "`\"" + part + "\"`" : "`" + part + "`";
    }
}
