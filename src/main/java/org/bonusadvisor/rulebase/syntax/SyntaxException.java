package org.bonusadvisor.rulebase.syntax;

/** What cannot be read, at its place. */
final class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Span span;
    private final String instead;

    SyntaxException(String code, Span span, String text, String instead) {
        super(text, null, false, false);
        this.code = code;
        this.span = span;
        this.instead = instead;
    }

    String code() {
        return code;
    }

    Span span() {
        return span;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    String instead() {
        return instead;
    }
}
