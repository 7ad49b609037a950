package org.bonusadvisor.rulebase.syntax;

import java.util.List;
import org.bonusadvisor.rulebase.syntax.Parser.SyntaxException;

/** A place in the tokens of a file. */
final class Cursor {
    private final List<Token> tokens;
    private int at;

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
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /** Where the token before this place stands. */
    Span last() {
        return tokens.get(Math.max(0, at - 1)).span();
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
            throw new SyntaxException("R011", peek().span(), "expected " + what + ", found " + peek().shown(), "");
        }
        return next();
    }

    Token open(String where) {
        if (!at("(")) {
            throw missing("R013", "(", where);
        }
        return next();
    }

    /** Closes a bracket; tells where it was opened when something else stands here. */
    void close(Token open) {
        if (at(")")) {
            next();
            return;
        }
        Token found = peek();
        if (found.is("=")) {
            throw new SyntaxException("R016", found.span(), "`=` does not compare; write `==`", "==");
        }
        boolean sameLine = found.is(Token.Kind.NUMBER) || found.is(Token.Kind.TEXT) || found.is(Token.Kind.VARIABLE);
        if (sameLine) {
            throw new SyntaxException(
                    "R011", found.span(), "did not expect " + found.shown() + " here; expected `,` or `)`", "");
        }
        throw missing("R013", ")", "to close the bracket");
    }

    /** What is missing right after the token before this place. */
    SyntaxException missing(String code, String what, String where) {
        return new SyntaxException(
                code, last().after(), "`" + what + "` is missing " + where + ", before " + peek().shown(), what);
    }

    /** Goes to the next rule, but at least one token on from where a part began. */
    void toNextRule(Token start) {
        if (peek() == start) {
            next();
        }
        while (!at(Token.Kind.END) && !(at("rule") && peek(1).is(Token.Kind.TEXT))) {
            next();
        }
    }
}
