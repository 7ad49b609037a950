package org.bonusadvisor.rulebase.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in a constraint, or as a value of a conclusion. */
public sealed interface Expression {
    /** Where it stands. */
    Span span();

    /** The expressions directly inside. */
    default List<Expression> inside() {
        return List.of();
    }

    /** Itself and every expression inside, at any depth. */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), inside().stream().flatMap(Expression::all));
    }

    /** The variables in it, in the order in which they are first used. */
    default List<String> variables() {
        Set<String> variables = new LinkedHashSet<>();
        collect(variables);
        return List.copyOf(variables);
    }

    private void collect(Set<String> variables) {
        if (this instanceof Path path && path.variable() != null) {
            variables.add(path.variable());
        }
        for (Expression part : inside()) {
            part.collect(variables);
        }
    }

    /**
     * A number, a text, true, false or null.
     *
     * @param kind which of them
     * @param text its characters, of a text without quotes
     * @param span where it stands
     */
    record Literal(Kind kind, String text, Span span) implements Expression {
        /** What a literal can be. */
        public enum Kind {
            NUMBER,
            TEXT,
            BOOLEAN,
            NULL
        }
    }

    /**
     * A constant of a closed set, such as {@code Kind.LATENCY}.
     *
     * @param type name of the set
     * @param name name of the constant
     * @param span where it stands
     */
    record Constant(String type, String name, Span span) implements Expression {}

    /**
     * A property of the fact at hand, or of a variable.
     *
     * @param variable the variable that it starts from, null for the fact at hand
     * @param steps the properties on the way
     * @param span where it stands
     */
    record Path(@Nullable String variable, List<Step> steps, Span span) implements Expression {
        @Override
        public List<Expression> inside() {
            List<Expression> keys = new ArrayList<>();
            for (Step step : steps) {
                if (step.key() != null) {
                    keys.add(step.key());
                }
            }
            return keys;
        }

        /** The properties on the way, with dots. */
        public String text() {
            return String.join(".", steps.stream().map(Step::name).toList());
        }
    }

    /**
     * One property of a path.
     *
     * @param name its name
     * @param call whether it is written with brackets, as in {@code $a.id()}
     * @param key the key that is looked up in it, null when none
     * @param span where it stands
     */
    record Step(String name, boolean call, @Nullable Expression key, Span span) {}

    /**
     * Two values compared.
     *
     * @param left first value
     * @param operator {@code ==}, {@code >=}, {@code contains}, {@code not matches} and the like
     * @param right second value
     * @param sign where the operator stands
     */
    record Comparison(Expression left, String operator, Expression right, Span sign) implements Expression {
        @Override
        public List<Expression> inside() {
            return List.of(left, right);
        }

        @Override
        public Span span() {
            return left.span().to(right.span());
        }
    }

    /**
     * A value among others.
     *
     * @param left the value
     * @param negated whether it must not be among them
     * @param items the others
     * @param span where it stands
     */
    record Among(Expression left, boolean negated, List<Expression> items, Span span) implements Expression {
        @Override
        public List<Expression> inside() {
            List<Expression> inside = new ArrayList<>(items);
            inside.add(0, left);
            return inside;
        }
    }

    /**
     * Several conditions of which all, or one, must hold.
     *
     * @param operator {@code &&} or {@code ||}
     * @param parts the conditions
     */
    record Logic(String operator, List<Expression> parts) implements Expression {
        @Override
        public List<Expression> inside() {
            return parts;
        }

        @Override
        public Span span() {
            return parts.get(0).span().to(parts.get(parts.size() - 1).span());
        }
    }

    /**
     * A condition that must not hold.
     *
     * @param inner the condition
     * @param span where it stands
     */
    record Negation(Expression inner, Span span) implements Expression {
        @Override
        public List<Expression> inside() {
            return List.of(inner);
        }
    }

    /**
     * Two numbers put together.
     *
     * @param left first number
     * @param operator {@code +}, {@code -}, {@code *}, {@code /} or {@code %}
     * @param right second number
     */
    record Arithmetic(Expression left, String operator, Expression right) implements Expression {
        @Override
        public List<Expression> inside() {
            return List.of(left, right);
        }

        @Override
        public Span span() {
            return left.span().to(right.span());
        }
    }

    /**
     * A conclusion, or a part of one, that is made.
     *
     * @param type name of its type
     * @param arguments its values in order
     * @param name where the type's name stands
     * @param span where it stands
     */
    record Creation(String type, List<Expression> arguments, Span name, Span span) implements Expression {
        @Override
        public List<Expression> inside() {
            return arguments;
        }
    }
}
