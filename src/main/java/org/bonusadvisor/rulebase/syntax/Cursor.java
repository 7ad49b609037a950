package org.bonusadvisor.rulebase.syntax;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A place in the tokens of a file. */
final class Cursor {
    /** People cannot follow more brackets in brackets, and the compiler runs out of memory with many. */
    private static final int DEEPEST = 20;

    private static final Set<String> AFTER_CLOSED = Set.of(";", "then", "end", "rule", "when", "insert", "}", "]");

    private final List<Token> tokens;
    private int at;
    private int depth;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    boolean at(String text) {
        return peek().is(text);
    }

    boolean at(Token.Kind kind) {
        return peek().is(kind);
    }

    Token next() {
        Token token = peek();
        if (token.is("(") || token.is("[")) {
            depth++;
        } else if (token.is(")") || token.is("]")) {
            depth--;
        }
        if (depth > DEEPEST) {
            throw new SyntaxException(
                    "R038",
                    token.span(),
                    "more than " + DEEPEST + " brackets stand in each other here; write several rules",
                    "");
        }
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /** The token before this place. */
    Token before() {
        return tokens.get(Math.max(0, at - 1));
    }

    /** Where the token before this place stands. */
    Span last() {
        return before().span();
    }

    boolean skip(String text) {
        if (at(text)) {
            next();
            return true;
        }
        return false;
    }

    Token take(Token.Kind kind, String what) {
        if (!at(kind)) {
            throw new SyntaxException("R011", here(), "expected " + what + ", found " + peek().shown(), "");
        }
        return next();
    }

    Token open(String where) {
        if (!at("(")) {
            throw missing("R013", "(", where);
        }
        return next();
    }

    /** Closes a bracket; tells what it belongs to when something else stands here. */
    void close(Token open) {
        if (at(")")) {
            next();
            return;
        }
        Token found = peek();
        if (Operators.isMistaken(this)) {
            throw Operators.mistaken(this);
        }
        if (found.first() || found.is(Token.Kind.END) || found.isAny(AFTER_CLOSED)) {
            throw missing("R013", ")", "to close the bracket" + owner(open));
        }
        throw new SyntaxException(
                "R011",
                found.span(),
                "did not expect " + found.shown()
                        + " here; expected `,` before a further part, or `)` to close the bracket" + owner(open),
                "");
    }

    private String owner(Token open) {
        int index = tokens.indexOf(open);
        return index > 0 && tokens.get(index - 1).is(Token.Kind.NAME)
                ? " of `" + (index > 1 && tokens.get(index - 2).is("@") ? "@" : "")
                        + tokens.get(index - 1).text() + "(`"
                : "";
    }

    /** What is missing right after the token before this place. */
    SyntaxException missing(String code, String what, String where) {
        return new SyntaxException(
                code, last().after(), "`" + what + "` is missing " + where + ", before " + peek().shown(), what);
    }

    /** Where the token stands, or the end of the line before when it begins another line. */
    Span here() {
        return peek().first() && at > 0 ? last().after() : peek().span();
    }

    /** Whether a rule begins here, and not only the word stands here. */
    boolean atRule() {
        return at("rule") && (peek().first() || peek(1).is(Token.Kind.TEXT));
    }

    /** The number of tokens from here to the next rule or the end. */
    int toNextRule() {
        int count = 1;
        while (!peek(count).is(Token.Kind.END)
                && !(peek(count).is("rule") && peek(count + 1).is(Token.Kind.TEXT))) {
            count++;
        }
        return count;
    }

    /** Goes to the next line that begins as wanted, at least one token on from where a part began; or to the end. */
    void toLine(Token start, Predicate<Cursor> wanted) {
        depth = 0;
        if (peek() == start) {
            at++;
        }
        while (!at(Token.Kind.END) && !(peek().first() && wanted.test(this))) {
            at = Math.min(at + 1, tokens.size() - 1);
        }
    }

    /** Goes some tokens on. */
    void pass(int count) {
        depth = 0;
        at = Math.min(at + count, tokens.size() - 1);
    }
}
