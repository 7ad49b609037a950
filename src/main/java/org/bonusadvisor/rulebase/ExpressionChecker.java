package org.bonusadvisor.rulebase;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.Span;
import org.bonusadvisor.rulebase.words.Dictionary;
import org.bonusadvisor.rulebase.words.Value;
import org.jspecify.annotations.Nullable;

/** Finds out what kind of value an expression has, and tells what in it makes no sense. */
final class ExpressionChecker {
    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

    private static final Set<String> RESERVED = Set.of(
            ("when then end rule from over not in or and exists forall eval query accumulate collect contains matches "
                            + "memberOf soundslike str this global function import package extends attributes declare unit")
                    .split(" "));

    private final Dictionary dictionary;
    private final Problems problems;
    private final Variables variables;
    private final @Nullable Class<?> fact;

    /** For expressions about a fact (null: about none), with the variables known so far. */
    ExpressionChecker(Dictionary dictionary, Problems problems, Variables variables, @Nullable Class<?> fact) {
        this.dictionary = dictionary;
        this.problems = problems;
        this.variables = variables;
        this.fact = fact;
    }

    /** Checks something that must hold or not. */
    void condition(Expression expression) {
        Optional<Value> value = value(expression);
        if (value.isPresent() && !value.get().isCondition()) {
            problems.add(
                    "R024",
                    expression.span(),
                    "this is " + value.get().shown() + " and not a condition; compare it with something",
                    "");
        }
    }

    /** The kind of value, empty when that could not be found out and has been told. */
    Optional<Value> value(Expression expression) {
        if (expression instanceof Literal literal) {
            return Optional.of(
                    switch (literal.kind()) {
                        case NUMBER -> literal.text().contains(".") ? Value.NUMBER : new Value(int.class, null);
                        case TEXT -> Value.TEXT;
                        case BOOLEAN -> Value.CONDITION;
                        case NULL -> Value.NOTHING;
                    });
        }
        if (expression instanceof Expression.Constant constant) {
            return constant(constant);
        }
        if (expression instanceof Expression.Path path) {
            return path(path);
        }
        if (expression instanceof Expression.Comparison comparison) {
            comparison(comparison);
            return Optional.of(Value.CONDITION);
        }
        if (expression instanceof Expression.Among among) {
            Optional<Value> left = value(among.left());
            for (Expression item : among.items()) {
                Optional<Value> right = compared(left, item);
                if (left.isPresent() && right.isPresent()) {
                    comparable(among.left(), left.get(), "==", item, right.get());
                }
            }
            return Optional.of(Value.CONDITION);
        }
        if (expression instanceof Expression.Logic logic) {
            logic.parts().forEach(this::condition);
            return Optional.of(Value.CONDITION);
        }
        if (expression instanceof Expression.Negation negation) {
            condition(negation.inner());
            return Optional.of(Value.CONDITION);
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        }
        return Optional.empty();
    }

    private Optional<Value> constant(Expression.Constant constant) {
        Optional<Class<?>> set = dictionary.set(constant.type());
        if (set.isEmpty()) {
            String near = Nearest.to(constant.type(), dictionary.sets());
            problems.add(
                    "R023",
                    new Span(
                            constant.span().start(),
                            constant.span().start() + constant.type().length()),
                    "there is no set of constants `" + constant.type() + "`",
                    near);
            return Optional.empty();
        }
        Value value = new Value(set.get(), null);
        if (!value.constants().contains(constant.name())) {
            problems.add(
                    "R023",
                    new Span(
                            constant.span().end() - constant.name().length(),
                            constant.span().end()),
                    "`" + constant.type() + "` has no `" + constant.name() + "`; it has "
                            + String.join(", ", value.constants()),
                    Nearest.to(constant.name(), value.constants()));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private Optional<Value> path(Expression.Path path) {
        Value owner;
        if (path.variable() != null) {
            Optional<Value> named = variable(path, path.variable());
            if (named.isEmpty()) {
                return Optional.empty();
            }
            owner = named.get();
        } else if (fact == null) {
            problems.add(
                    "R025",
                    path.span(),
                    "`" + path.text()
                            + "` is no variable; a value of a fact needs one, as in `$e : Engineer( … )` and `$e."
                            + path.text() + "()`",
                    Nearest.to("$" + path.text(), variables.names()));
            return Optional.empty();
        } else {
            owner = new Value(fact, null);
        }
        for (Expression.Step step : path.steps()) {
            Optional<Value> next = Dictionary.property(owner.type(), step.name());
            if (next.isPresent() && RESERVED.contains(step.name())) {
                reserved(owner.type(), step);
                return Optional.empty();
            }
            if (next.isEmpty()) {
                noProperty(owner, step);
                return Optional.empty();
            }
            owner = next.get();
            if (step.key() != null) {
                value(step.key());
                if (!owner.isMap()) {
                    problems.add(
                            "R024",
                            step.span(),
                            "`" + step.name() + "` is " + owner.shown() + "; nothing can be looked up in it",
                            "");
                    return Optional.empty();
                }
                owner = owner.elements();
            }
        }
        return Optional.of(owner);
    }

    private void noProperty(Value owner, Expression.Step step) {
        String near = Nearest.to(step.name(), Dictionary.properties(owner.type()));
        String type = owner.type().getSimpleName();
        problems.add(
                "R022",
                new Span(step.span().start(), step.span().start() + step.name().length()),
                owner.isFact()
                        ? "`" + type + "` has no property `" + step.name() + "`"
                                + (near.isEmpty() ? "; `bonus-advisor facts " + type + "` lists what it has" : "")
                        : "`" + step.name() + "` cannot be read from " + owner.shown(),
                near);
    }

    /** A property that the rule language cannot name has another one in its place, which says so. */
    private void reserved(Class<?> owner, Expression.Step step) {
        String other = Arrays.stream(owner.getMethods())
                .filter(m -> m.isAnnotationPresent(Doc.class)
                        && m.getAnnotation(Doc.class).value().contains("reserves the word " + step.name()))
                .map(Method::getName)
                .findFirst()
                .orElse("");
        problems.add(
                "R017",
                new Span(step.span().start(), step.span().start() + step.name().length()),
                "`" + step.name() + "` is a word of the rule language and cannot name a property"
                        + (other.isEmpty() ? "" : "; write `" + other + "`"),
                other);
    }

    private Optional<Value> variable(Expression.Path path, String name) {
        Optional<Value> named = variables.value(name);
        if (named.isEmpty()) {
            problems.add(
                    "R025",
                    new Span(path.span().start(), path.span().start() + name.length()),
                    "there is no variable `" + name + "`"
                            + (variables.names().isEmpty()
                                    ? "; name one in the conditions, as in `$e : Engineer( … )`"
                                    : "; there are " + String.join(", ", variables.names())),
                    Nearest.to(name, variables.names()));
        }
        return named.filter(value -> value != Variables.UNTOLD);
    }

    private Optional<Value> arithmetic(Expression.Arithmetic arithmetic) {
        Optional<Value> left = value(arithmetic.left());
        Optional<Value> right = value(arithmetic.right());
        for (Expression side : List.of(arithmetic.left(), arithmetic.right())) {
            Optional<Value> kind = side == arithmetic.left() ? left : right;
            if (kind.isPresent() && !kind.get().isNumber()) {
                problems.add(
                        "R024",
                        side.span(),
                        "this is " + kind.get().shown() + "; only numbers can be put together",
                        "");
            }
        }
        boolean whole = left.map(Value::isWhole).orElse(false)
                && right.map(Value::isWhole).orElse(false);
        if (arithmetic.operator().equals("/") && whole) {
            problems.add(
                    "R061",
                    arithmetic.span(),
                    "a whole number divided by a whole number loses its fraction: 30 / 12 is 2; multiply the other side instead",
                    "");
        }
        return Optional.of(whole ? new Value(int.class, null) : Value.NUMBER);
    }

    /** The second value of a comparison; a constant without the name of its set is told as that. */
    private Optional<Value> compared(Optional<Value> left, Expression right) {
        String name = right instanceof Expression.Path path && path.variable() == null
                ? left.filter(Value::isConstant).stream()
                        .flatMap(set -> set.constants().stream())
                        .filter(constant -> constant.equalsIgnoreCase(path.text()))
                        .findFirst()
                        .orElse("")
                : "";
        if (name.isEmpty()) {
            return value(right);
        }
        String set = left.orElseThrow().type().getSimpleName();
        problems.add(
                "R023",
                right.span(),
                "a constant carries the name of its set; write `" + set + "." + name + "`",
                set + "." + name);
        return Optional.empty();
    }

    private void comparison(Expression.Comparison comparison) {
        Optional<Value> left = value(comparison.left());
        Optional<Value> right = compared(left, comparison.right());
        if (left.isPresent() && right.isPresent()) {
            comparable(comparison.left(), left.get(), comparison.operator(), comparison.right(), right.get());
        }
    }

    private void comparable(Expression left, Value a, String operator, Expression right, Value b) {
        String word = operator.replace("not ", "");
        switch (word) {
            case "contains" -> member(left, a, right, b);
            case "memberOf" -> member(right, b, left, a);
            case "matches" -> {
                if (!a.isText()) {
                    wrong(left, "`matches` is for texts, and this is " + a.shown(), "");
                } else if (right instanceof Literal pattern && b.isText()) {
                    TextPattern.check(pattern, problems);
                } else {
                    wrong(right, "`matches` needs a pattern in quotation marks", "");
                }
            }
            default -> ordinary(left, a, operator, right, b);
        }
    }

    private void member(Expression list, Value kind, Expression item, Value element) {
        if (kind.isText() && element.isText()) {
            return;
        }
        if (!kind.isList()) {
            wrong(list, "this is " + kind.shown() + " and not a list", "");
        } else if (!kind.elements().type().equals(element.type())) {
            wrong(
                    item,
                    "the list holds " + kind.elements().shown() + ", and this is " + element.shown(),
                    instead(kind.elements(), item));
        }
    }

    private void ordinary(Expression left, Value a, String operator, Expression right, Value b) {
        if (b == Value.NOTHING || a == Value.NOTHING) {
            nothing(
                    b == Value.NOTHING ? left : right,
                    b == Value.NOTHING ? a : b,
                    operator,
                    b == Value.NOTHING ? right : left);
        } else if (a.isFact() || b.isFact()) {
            Value whole = a.isFact() ? a : b;
            if (!a.type().equals(b.type()) || ORDER.contains(operator)) {
                Expression at = a.isFact() ? left : right;
                wrong(
                        at,
                        "this is " + whole.shown() + "; compare one of its properties: "
                                + String.join(", ", Dictionary.properties(whole.type())),
                        comparable(at, whole));
            }
        } else if (a.isNumber() != b.isNumber()
                || a.isText() != b.isText()
                || a.isConstant() != b.isConstant()
                || a.isConstant() && !a.type().equals(b.type())
                || a.isList()
                || b.isList()) {
            wrong(right, "`" + written(left) + "` is " + a.shown() + ", and this is " + b.shown(), instead(a, right));
        } else if (ORDER.contains(operator) && a.isConstant()) {
            wrong(right, "constants have no order; write `in ( … )` with those that count", "");
        }
    }

    private void nothing(Expression value, Value kind, String operator, Expression nothing) {
        if (ORDER.contains(operator)) {
            wrong(nothing, "nothing is smaller or greater than `null`; write `== null` for unknown", "");
        } else if (kind.isConstant()) {
            wrong(
                    nothing,
                    "`" + written(value) + "` is never null; unknown is a constant",
                    kind.constants().contains("UNKNOWN") ? kind.type().getSimpleName() + ".UNKNOWN" : "");
        } else if (kind.isFact()) {
            wrong(value, "`" + written(value) + "` is never null; ask for a property of it", comparable(value, kind));
        }
    }

    /** The property by which a fact is compared: how far off a day is, how much money there is; empty for others. */
    private static String comparable(Expression value, Value kind) {
        return Stream.of("daysAhead", "amount")
                .filter(Dictionary.properties(kind.type())::contains)
                .findFirst()
                .map(part -> written(value) + "." + part)
                .orElse("");
    }

    private static String instead(Value expected, Expression found) {
        if (expected.isNumber() && found instanceof Literal text && text.text().matches("-?\\d+(\\.\\d+)?")) {
            return text.text();
        }
        String word = found instanceof Literal text
                ? text.text()
                : found instanceof Expression.Constant constant ? constant.name() : "";
        if (expected.isConstant()) {
            String name = expected.constants().contains(word) ? word : Nearest.to(word, expected.constants());
            return name.isEmpty() ? "" : expected.type().getSimpleName() + "." + name;
        }
        return expected.isText() && found instanceof Literal number && number.kind() == Literal.Kind.NUMBER
                ? "\"" + number.text() + "\""
                : "";
    }

    private void wrong(Expression at, String message, String instead) {
        problems.add("R024", at.span(), message, instead);
    }

    private static String written(Expression expression) {
        return expression instanceof Expression.Path path
                ? (path.variable() == null
                                ? ""
                                : path.variable() + (path.steps().isEmpty() ? "" : "."))
                        + path.text()
                : "this";
    }
}
