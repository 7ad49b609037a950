package org.bonusadvisor.rulebase.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionParser {
    private static final Set<String> FUNCTIONS = Set.of("sum", "count", "min", "max", "average");
    private static final Set<String> FOREIGN = Set.of("eval", "forall", "from", "collect", "entry", "query");

    private final Cursor cursor;
    private final ExpressionParser expressions;
    private boolean counting;

    ConditionParser(Cursor cursor, ExpressionParser expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /** Whether a condition begins here. */
    boolean begins() {
        int ahead = 0;
        while (cursor.peek(ahead).is("(") && ahead < 3) {
            ahead++;
        }
        Token token = cursor.peek(ahead);
        if (token.isAny(Set.of("not", "exists", "accumulate"))) {
            return true;
        }
        boolean named = token.is(Token.Kind.VARIABLE) && cursor.peek(ahead + 1).is(":");
        int type = named ? ahead + 2 : ahead;
        return cursor.peek(type).isType() && cursor.peek(type + 1).is("(");
    }

    Condition condition() {
        Token start = cursor.peek();
        if (cursor.at("not") || cursor.at("exists")) {
            cursor.next();
            List<Condition> inner = cursor.at("(") ? group(cursor.next()) : List.of(pattern());
            return new Condition.Existence(start.is("not"), inner, start.span().to(cursor.last()));
        }
        if (cursor.at("accumulate")) {
            return accumulation(cursor.next());
        }
        if (cursor.at("(")) {
            return either(cursor.next());
        }
        return pattern();
    }

    /** One or several conditions in brackets that are already open. */
    private List<Condition> group(Token open) {
        List<Condition> inner = new ArrayList<>();
        do {
            inner.add(condition());
            cursor.skip("and");
        } while (!cursor.at(")") && begins());
        cursor.close(open);
        return inner;
    }

    private Condition either(Token open) {
        List<List<Condition>> branches = new ArrayList<>();
        List<Condition> branch = new ArrayList<>();
        while (true) {
            branch.add(condition());
            cursor.skip("and");
            if (cursor.skip("or")) {
                branches.add(branch);
                branch = new ArrayList<>();
            } else if (cursor.at(")") || !begins()) {
                break;
            }
        }
        branches.add(branch);
        cursor.close(open);
        return new Condition.Either(branches, open.span().to(cursor.last()));
    }

    private Condition accumulation(Token start) {
        if (counting) {
            throw new SyntaxException(
                    "R032",
                    start.span(),
                    "`accumulate` cannot stand in another one; conclude the inner count in a rule of an earlier stage",
                    "");
        }
        counting = true;
        try {
            return counted(start);
        } finally {
            counting = false;
        }
    }

    private Condition counted(Token start) {
        Token open = cursor.open("after `accumulate`");
        List<Condition> over = new ArrayList<>();
        do {
            over.add(condition());
            cursor.skip("and");
        } while (begins());
        if (!cursor.skip(";")) {
            throw cursor.missing("R013", ";", "between the facts and what is counted of them");
        }
        List<Condition.Function> functions = new ArrayList<>();
        do {
            functions.add(function());
        } while (cursor.skip(","));
        List<Constraint> filter = new ArrayList<>();
        if (cursor.skip(";")) {
            do {
                Expression expression = expressions.condition();
                filter.add(new Constraint(null, expression, expression.span()));
            } while (cursor.skip(","));
        }
        cursor.close(open);
        return new Condition.Accumulation(over, functions, filter, start.span().to(cursor.last()));
    }

    private Condition.Function function() {
        Token variable = cursor.take(Token.Kind.VARIABLE, "a variable for the count, such as `$total`");
        colon();
        Token name = cursor.take(Token.Kind.NAME, "one of " + functions());
        if (!FUNCTIONS.contains(name.text())) {
            throw new SyntaxException(
                    "R014",
                    name.span(),
                    "`" + name.text() + "` cannot be counted; there are " + functions(),
                    Nearest.to(name.text(), FUNCTIONS));
        }
        Token open = cursor.open("after `" + name.text() + "`");
        Expression argument = cursor.at(")") ? null : expressions.value();
        cursor.close(open);
        return new Condition.Function(
                variable.text(), name.text(), argument, variable.span().to(cursor.last()));
    }

    private static String functions() {
        return String.join(", ", FUNCTIONS.stream().sorted().toList());
    }

    private void colon() {
        if (!cursor.skip(":")) {
            throw cursor.missing("R013", ":", "after the variable");
        }
    }

    private Condition pattern() {
        Token start = cursor.peek();
        String variable = null;
        if (cursor.at(Token.Kind.VARIABLE)) {
            variable = cursor.next().text();
            colon();
        }
        Token type = cursor.peek();
        foreign(type);
        if (!type.is(Token.Kind.NAME) || !cursor.peek(1).is("(") && !type.isType()) {
            throw notACondition(type);
        }
        cursor.next();
        Token open = cursor.open("after `" + type.text() + "`");
        List<Constraint> constraints = new ArrayList<>();
        if (!cursor.at(")")) {
            do {
                constraints.add(constraint());
            } while (cursor.skip(","));
        }
        cursor.close(open);
        foreign(cursor.peek());
        if (cursor.at("over")) {
            throw forbidden(cursor.peek());
        }
        return new Condition.Pattern(
                variable, type.text(), constraints, type.span(), start.span().to(cursor.last()));
    }

    private static void foreign(Token word) {
        if (word.isAny(FOREIGN)) {
            throw forbidden(word);
        }
    }

    private static SyntaxException forbidden(Token word) {
        return new SyntaxException(
                "R032", word.span(), "`" + word.text() + "` is not allowed in a rule; ask for a fact instead", "");
    }

    private static SyntaxException notACondition(Token token) {
        if (token.is(")")) {
            return new SyntaxException("R013", token.span(), "this `)` has no partner; take it out", "");
        }
        if (token.isAny(Set.of("or", "and", "||", "&&", "OR", "AND"))) {
            return new SyntaxException(
                    "R011",
                    token.span(),
                    "facts that stand below each other must all be there; of which only one must be there, write"
                            + " `( A( … ) or B( … ) )`",
                    "");
        }
        String near = token.is("unless")
                ? "not"
                : token.is(Token.Kind.NAME)
                        ? Nearest.to(token.text(), Set.of("then", "not", "exists", "accumulate", "end"))
                        : "";
        return new SyntaxException(
                "R011",
                token.span(),
                "did not expect " + token.shown()
                        + " here; expected a condition such as `Engineer( tenureMonths >= 6 )`, or `then`",
                near);
    }

    private Constraint constraint() {
        Token start = cursor.peek();
        if (start.is(Token.Kind.VARIABLE) && cursor.peek(1).is(":")) {
            cursor.next();
            cursor.next();
            Expression value = expressions.value();
            return new Constraint(start.text(), value, start.span().to(cursor.last()));
        }
        if (start.is(Token.Kind.NAME) && cursor.peek(1).is(":")) {
            throw new SyntaxException(
                    "R015",
                    start.span(),
                    "a variable begins with `$`; write `$" + start.text() + "`",
                    "$" + start.text());
        }
        Expression expression = expressions.condition();
        return new Constraint(null, expression, start.span().to(cursor.last()));
    }
}
