package org.bonusadvisor.rulebase.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one rule; after a part that cannot be read it goes on with the next line that begins a part. */
final class RuleParser {
    /** People cannot follow a longer rule, and the compiler runs out of memory with far longer ones. */
    private static final int MOST_TOKENS = 1000;

    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "dialect",
            "no",
            "lock",
            "activation",
            "ruleflow",
            "date",
            "enabled",
            "duration",
            "timer",
            "calendars",
            "auto",
            "agenda",
            "extends");

    private final Cursor cursor;
    private final Problems problems;
    private final ConditionParser conditions;
    private final ExpressionParser expressions;
    private boolean readable = true;

    RuleParser(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
        this.expressions = new ExpressionParser(cursor);
        this.conditions = new ConditionParser(cursor, expressions);
    }

    /** The rule that begins here; empty when a part of it cannot be read, which is told. */
    Optional<RuleTree> rule() {
        int length = cursor.toNextRule();
        Token start = cursor.next();
        Token name = part(() -> cursor.take(Token.Kind.TEXT, "the rule's name in quotation marks"));
        problems.in(name == null ? "" : name.text());
        if (length > MOST_TOKENS) {
            problems.add(
                    "R037",
                    start.span(),
                    "this rule has more than " + MOST_TOKENS + " words and signs; split it into several rules",
                    "");
            cursor.pass(length - 2);
            return Optional.empty();
        }
        List<RuleTree.Metadata> metadata = metadata();
        List<Condition> asked = conditions();
        Expression.Creation conclusion = part(this::conclusion);
        end(conclusion != null);
        return readable && name != null && conclusion != null
                ? Optional.of(new RuleTree(
                        name.text(),
                        metadata,
                        asked,
                        conclusion,
                        name.span(),
                        start.span().to(cursor.last())))
                : Optional.empty();
    }

    private <T> @Nullable T part(Supplier<T> reader) {
        Token start = cursor.peek();
        try {
            return reader.get();
        } catch (SyntaxException e) {
            tell(e);
            cursor.toLine(start, this::beginsPart);
            return null;
        }
    }

    private void tell(SyntaxException e) {
        readable = false;
        if (cursor.at(Token.Kind.END) && problems.isCutOff()) {
            return;
        }
        problems.add(e.code(), e.span(), e.text(), e.instead());
    }

    private boolean beginsPart(Cursor here) {
        return here.at("@")
                || here.at("when")
                || here.at("then")
                || here.at("insert")
                || here.at("end")
                || here.atRule()
                || conditions.begins();
    }

    private boolean beyondConditions() {
        return cursor.at("insert") || cursor.at("end") || cursor.atRule() || cursor.at(Token.Kind.END);
    }

    private List<RuleTree.Metadata> metadata() {
        List<RuleTree.Metadata> metadata = new ArrayList<>();
        while (!cursor.at("when")) {
            if (conditions.begins() || cursor.at("then") || beyondConditions()) {
                if (readable) {
                    tell(cursor.missing("R012", "when", "between the metadata and the conditions"));
                }
                return metadata;
            }
            if (meant("when", "expected `@title( \"…\" )` and the like, or `when`")) {
                return metadata;
            }
            RuleTree.Metadata entry = part(this::entry);
            if (entry != null) {
                metadata.add(entry);
            }
        }
        cursor.next();
        return metadata;
    }

    /** Whether a misspelt word of the rule's frame stands alone on its line; that is told and passed over. */
    private boolean meant(String word, String expected) {
        Token token = cursor.peek();
        boolean alone =
                token.is(Token.Kind.NAME) && token.first() && cursor.peek(1).first();
        if (!alone || token.is(word) || !Nearest.to(token.text(), Set.of(word)).equals(word)) {
            return false;
        }
        tell(new SyntaxException("R011", token.span(), "did not expect " + token.shown() + " here; " + expected, word));
        cursor.next();
        return true;
    }

    private RuleTree.Metadata entry() {
        if (!cursor.skip("@")) {
            throw attribute();
        }
        Token key = cursor.take(Token.Kind.NAME, "the name of the metadata, such as `title`");
        Token open = cursor.open("after `@" + key.text() + "`");
        Token value = cursor.take(Token.Kind.TEXT, "a text in quotation marks");
        cursor.close(open);
        return new RuleTree.Metadata(key.text(), value.text(), key.span(), value.span());
    }

    private SyntaxException attribute() {
        Token token = cursor.peek();
        if (token.isAny(ATTRIBUTES)) {
            return new SyntaxException(
                    "R031",
                    token.span(),
                    "a rule has no `" + token.text()
                            + "`; order comes from the stages, and precedence from candidates: take the line out",
                    "");
        }
        return new SyntaxException(
                "R011",
                token.span(),
                "did not expect " + token.shown() + " here; expected `@title( \"…\" )` and the like, or `when`",
                token.is(Token.Kind.NAME) ? Nearest.to(token.text(), Set.of("when")) : "");
    }

    private List<Condition> conditions() {
        List<Condition> asked = new ArrayList<>();
        boolean whole = readable;
        while (!cursor.at("then")) {
            if (beyondConditions()) {
                tell(cursor.missing("R012", "then", "between the conditions and `insert( … )`"));
                return asked;
            }
            if (meant("then", "expected a further condition or `then`")) {
                return asked;
            }
            Condition condition = part(conditions::condition);
            whole &= condition != null;
            if (condition != null) {
                asked.add(condition);
            }
        }
        Span then = cursor.next().span();
        if (asked.isEmpty() && whole) {
            problems.add(
                    "R020",
                    then,
                    "the rule asks for nothing, so it would always fire; write a condition between `when` and `then`",
                    "");
        }
        return asked;
    }

    private Expression.Creation conclusion() {
        Token insert = cursor.peek();
        if (!insert.is("insert")) {
            throw new SyntaxException(
                    "R033",
                    insert.is("end") ? cursor.here() : insert.span(),
                    insert.is("end")
                            ? "the rule concludes nothing; write `insert( new … ( … ) );` after `then`"
                            : "after `then` a rule only says `insert( new … ( … ) );`, found " + insert.shown(),
                    insert.is(Token.Kind.NAME) ? Nearest.to(insert.text(), Set.of("insert")) : "");
        }
        cursor.next();
        Token open = cursor.open("after `insert`");
        Expression.Creation made = expressions.creation();
        cursor.close(open);
        if (!cursor.skip(";")) {
            throw cursor.missing("R013", ";", "at the end of the conclusion");
        }
        return made;
    }

    private void end(boolean concluded) {
        if (!cursor.at("end") && concluded) {
            tell(afterConclusion());
        }
        Token start = cursor.before();
        if (!cursor.at("end") && !cursor.atRule()) {
            cursor.toLine(start, here -> here.at("end") || here.atRule());
        }
        cursor.skip("end");
    }

    private SyntaxException afterConclusion() {
        Token token = cursor.peek();
        if (cursor.atRule() || token.is(Token.Kind.END)) {
            return cursor.missing("R012", "end", "after the conclusion");
        }
        if (token.is("insert")) {
            return new SyntaxException(
                    "R034", token.span(), "a rule concludes one thing; write a second rule for the other", "");
        }
        String near = token.is(Token.Kind.NAME) ? Nearest.to(token.text(), Set.of("end")) : "";
        return new SyntaxException(
                "R033", token.span(), "after its conclusion a rule ends with `end`; found " + token.shown(), near);
    }
}
