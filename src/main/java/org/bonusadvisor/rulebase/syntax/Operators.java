package org.bonusadvisor.rulebase.syntax;

import java.util.Map;

/** Signs and words that people write for a comparison or a joint, and what rules write. */
final class Operators {
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("=", "=="),
            Map.entry("=>", ">="),
            Map.entry("=<", "<="),
            Map.entry("<>", "!="),
            Map.entry("===", "=="),
            Map.entry("!==", "!="),
            Map.entry("and", "&&"),
            Map.entry("AND", "&&"),
            Map.entry("&", "&&"),
            Map.entry("or", "||"),
            Map.entry("OR", "||"),
            Map.entry("|", "||"),
            Map.entry("is", "=="),
            Map.entry("equals", "=="),
            Map.entry("IN", "in"),
            Map.entry("NOT", "not"));

    private Operators() {}

    /** Whether such a sign stands here. */
    static boolean isMistaken(Cursor cursor) {
        Token token = cursor.peek();
        return (token.is(Token.Kind.SIGN) || token.is(Token.Kind.NAME)) && MEANT.containsKey(written(cursor));
    }

    /** What to write in place of the sign that stands here. */
    static SyntaxException mistaken(Cursor cursor) {
        String written = written(cursor);
        Token first = cursor.peek();
        return told(written, new Span(first.span().start(), first.span().start() + written.length()));
    }

    /** Whether the sign before this place goes on here, as in {@code <>}. */
    static boolean isMistakenPair(Cursor cursor) {
        return cursor.before().touches(cursor.peek()) && MEANT.containsKey(pair(cursor));
    }

    /** What to write in place of the sign that began before this place. */
    static SyntaxException mistakenPair(Cursor cursor) {
        return told(pair(cursor), cursor.last().to(cursor.peek().span()));
    }

    private static SyntaxException told(String written, Span span) {
        String meant = String.valueOf(MEANT.get(written));
        boolean joint = meant.equals("&&") || meant.equals("||");
        String what = joint ? "does not join what must hold of a fact" : "does not compare";
        return new SyntaxException("R016", span, "`" + written + "` " + what + "; write `" + meant + "`", meant);
    }

    private static String written(Cursor cursor) {
        Token first = cursor.peek();
        Token second = cursor.peek(1);
        boolean pair = first.is("=") && first.touches(second) && (second.is(">") || second.is("<"));
        return pair ? first.text() + second.text() : first.text();
    }

    private static String pair(Cursor cursor) {
        return cursor.before().text() + cursor.peek().text();
    }
}
