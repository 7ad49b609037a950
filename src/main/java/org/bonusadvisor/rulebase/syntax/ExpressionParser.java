package org.bonusadvisor.rulebase.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.jspecify.annotations.Nullable;

/** Reads what stands in constraints and conclusions. */
final class ExpressionParser {
    private static final Set<String> SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> WORDS = Set.of("contains", "matches", "memberOf", "in");

    private static final Set<String> AFTER_VALUE = Set.of(")", ",", "&&", "||", ";", "]");
    private static final Set<String> FRAME = Set.of("when", "then", "end", "rule", "insert", "not", "exists");

    private final Cursor cursor;

    ExpressionParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /** A condition, of which parts may be joined by {@code &&} and {@code ||}. */
    Expression condition() {
        return logic("||", this::all);
    }

    private Expression all() {
        return logic("&&", this::single);
    }

    private Expression logic(String operator, java.util.function.Supplier<Expression> part) {
        List<Expression> parts = new ArrayList<>(List.of(part.get()));
        while (cursor.skip(operator)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.get(0) : new Expression.Logic(operator, parts);
    }

    private Expression single() {
        Token start = cursor.peek();
        if (cursor.at("not") && !cursor.peek(1).isAny(SIGNS)) {
            throw new SyntaxException(
                    "R016",
                    start.span(),
                    "`not` stands before `in`, `contains` or `matches` inside a fact; write what must be true instead",
                    "");
        }
        if (cursor.skip("!")) {
            Token open = cursor.open("after `!`");
            Expression inner = condition();
            cursor.close(open);
            return new Expression.Negation(inner, start.span().to(cursor.last()));
        }
        if (cursor.at("(")) {
            Token open = cursor.next();
            Expression inner = condition();
            cursor.close(open);
            return compared(inner);
        }
        return compared(value());
    }

    private Expression compared(Expression left) {
        Token operator = cursor.peek();
        if (Operators.isMistaken(cursor) && !operator.first()) {
            throw Operators.mistaken(cursor);
        }
        if (SIGNS.contains(operator.text()) && operator.is(Token.Kind.SIGN)) {
            cursor.next();
            Expression right = value();
            if (cursor.at(Token.Kind.SIGN) && SIGNS.contains(cursor.peek().text())) {
                throw new SyntaxException(
                        "R011",
                        cursor.peek().span(),
                        "a value is compared with one other at a time; write both comparisons, with `,` between them",
                        "");
            }
            return new Expression.Comparison(left, operator.text(), right, operator.span());
        }
        boolean negated = operator.is("not") && WORDS.contains(cursor.peek(1).text());
        String word = (negated ? cursor.peek(1) : operator).text();
        if (!WORDS.contains(word)) {
            return left;
        }
        cursor.next();
        if (negated) {
            cursor.next();
        }
        if (word.equals("in")) {
            return among(left, negated);
        }
        return new Expression.Comparison(
                left, (negated ? "not " : "") + word, value(), operator.span().to(cursor.last()));
    }

    private Expression among(Expression left, boolean negated) {
        Token open = cursor.open("after `in`");
        List<Expression> items = new ArrayList<>();
        do {
            items.add(value());
        } while (cursor.skip(","));
        cursor.close(open);
        return new Expression.Among(left, negated, items, left.span().to(cursor.last()));
    }

    /** A value: numbers may be put together. */
    Expression value() {
        Expression left = product();
        while (cursor.at("+") || cursor.at("-")) {
            left = new Expression.Arithmetic(left, cursor.next().text(), product());
        }
        return left;
    }

    private Expression product() {
        Expression left = primary();
        while (cursor.at("*") || cursor.at("/") || cursor.at("%")) {
            percentSign();
            left = new Expression.Arithmetic(left, cursor.next().text(), primary());
        }
        return left;
    }

    private void percentSign() {
        if (cursor.at("%")
                && (cursor.peek(1).isAny(AFTER_VALUE) || cursor.peek(1).first())) {
            throw new SyntaxException(
                    "R005", cursor.peek().span(), "a number stands without `%`; take the sign out", "");
        }
    }

    private Expression primary() {
        Token token = cursor.peek();
        boolean next = token.first()
                && (token.isAny(FRAME) || token.isType() && cursor.peek(1).is("("));
        if (token.isAny(AFTER_VALUE) || next || token.is(Token.Kind.END)) {
            throw valueMissing(token);
        }
        if (Operators.isMistakenPair(cursor)) {
            throw Operators.mistakenPair(cursor);
        }
        if (token.is("-") && cursor.peek(1).is(Token.Kind.NUMBER)) {
            cursor.next();
            Token number = cursor.next();
            return new Literal(
                    Literal.Kind.NUMBER, "-" + number.text(), token.span().to(number.span()));
        }
        if (token.is(Token.Kind.NUMBER)) {
            return new Literal(Literal.Kind.NUMBER, cursor.next().text(), token.span());
        }
        if (token.is(Token.Kind.TEXT)) {
            return new Literal(Literal.Kind.TEXT, cursor.next().text(), token.span());
        }
        if (token.is("(")) {
            cursor.next();
            Expression inner = value();
            cursor.close(token);
            return inner;
        }
        if (token.is(Token.Kind.VARIABLE)) {
            cursor.next();
            return new Expression.Path(token.text(), steps(), token.span().to(cursor.last()));
        }
        if (token.is(Token.Kind.NAME)) {
            return named(cursor.next());
        }
        throw new SyntaxException(
                "R011",
                token.span(),
                "expected a property, a number, a text in quotation marks or a constant, found " + token.shown(),
                "");
    }

    private SyntaxException valueMissing(Token token) {
        Token before = cursor.before();
        return before.is(",")
                ? new SyntaxException("R011", before.span(), "nothing follows this `,`; take it out", "")
                : new SyntaxException(
                        "R011",
                        cursor.here(),
                        "a value is missing after " + before.shown() + ", before " + token.shown(),
                        "");
    }

    private Expression named(Token token) {
        if (token.is("null")) {
            return new Literal(Literal.Kind.NULL, "null", token.span());
        }
        if (token.is("true") || token.is("false")) {
            return new Literal(Literal.Kind.BOOLEAN, token.text(), token.span());
        }
        if (token.is("new")) {
            return creation(token);
        }
        if (Character.isUpperCase(token.text().charAt(0)) && cursor.at(".")) {
            cursor.next();
            Token constant = cursor.take(Token.Kind.NAME, "a constant such as `Kind.LATENCY`");
            if (!cursor.at(".") && !cursor.at("(")) {
                return new Expression.Constant(
                        token.text(), constant.text(), token.span().to(constant.span()));
            }
            throw new SyntaxException(
                    "R035",
                    token.span().to(constant.span()),
                    "`" + token.text() + "." + constant.text()
                            + "` cannot be called; a rule uses only properties of facts and constants",
                    "");
        }
        if (Set.of("eval", "drools", "kcontext").contains(token.text())) {
            throw new SyntaxException(
                    "R032",
                    token.span(),
                    "`" + token.text() + "` is not allowed in a rule; ask for a fact instead",
                    "");
        }
        List<Expression.Step> steps = new ArrayList<>();
        steps.add(step(token));
        steps.addAll(steps());
        return new Expression.Path(null, steps, token.span().to(cursor.last()));
    }

    private List<Expression.Step> steps() {
        List<Expression.Step> steps = new ArrayList<>();
        while (cursor.skip(".")) {
            steps.add(step(cursor.take(Token.Kind.NAME, "a property")));
        }
        return steps;
    }

    private Expression.Step step(Token name) {
        boolean call = false;
        if (cursor.at("(")) {
            Token open = cursor.next();
            if (!cursor.at(")")) {
                throw new SyntaxException(
                        "R035",
                        name.span(),
                        "`" + name.text() + "` cannot be called with values; a rule only reads properties",
                        "");
            }
            cursor.close(open);
            call = true;
        }
        Expression key = key();
        return new Expression.Step(name.text(), call, key, name.span().to(cursor.last()));
    }

    private @Nullable Expression key() {
        if (!cursor.at("[")) {
            return null;
        }
        cursor.next();
        Expression key = value();
        if (!cursor.skip("]")) {
            throw cursor.missing("R013", "]", "to close the bracket");
        }
        return key;
    }

    /** A conclusion that is made: {@code new Veto( … )}. */
    Expression.Creation creation() {
        Token word = cursor.peek();
        if (!word.is("new")) {
            throw new SyntaxException(
                    "R033",
                    word.span(),
                    "`insert` makes a new conclusion: write `insert( new … ( … ) );`, found " + word.shown(),
                    "new");
        }
        return creation(cursor.next());
    }

    private Expression.Creation creation(Token word) {
        Token first = cursor.take(Token.Kind.NAME, "the name of a conclusion");
        Token last = first;
        StringBuilder type = new StringBuilder(first.text());
        while (cursor.skip(".")) {
            last = cursor.take(Token.Kind.NAME, "the name of a conclusion");
            type.append('.').append(last.text());
        }
        Token open = cursor.open("after `" + type + "`");
        List<Expression> arguments = new ArrayList<>();
        if (!cursor.at(")")) {
            do {
                arguments.add(value());
            } while (cursor.skip(","));
        }
        cursor.close(open);
        return new Expression.Creation(
                type.toString(),
                arguments,
                first.span().to(last.span()),
                word.span().to(cursor.last()));
    }
}
