package org.bonusadvisor.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.jspecify.annotations.Nullable;

/** The values of expressions over a fact and variables, as the engine sees them. */
final class Values {
    private final Constants constants;

    Values(Constants constants) {
        this.constants = constants;
    }

    /** Whether a condition holds; a comparison with something unknown does not, except that unknown differs from all. */
    boolean holds(Expression expression, @Nullable Object fact, Bindings bindings) {
        if (expression instanceof Expression.Logic logic) {
            return logic.operator().equals("&&")
                    ? logic.parts().stream().allMatch(p -> holds(p, fact, bindings))
                    : logic.parts().stream().anyMatch(p -> holds(p, fact, bindings));
        }
        if (expression instanceof Expression.Negation negation) {
            return !holds(negation.inner(), fact, bindings);
        }
        if (expression instanceof Expression.Among among) {
            Object left = of(among.left(), fact, bindings);
            boolean found = among.items().stream().anyMatch(i -> same(left, of(i, fact, bindings)));
            return found != among.negated();
        }
        if (expression instanceof Expression.Comparison comparison) {
            return compared(
                    of(comparison.left(), fact, bindings),
                    comparison.operator(),
                    of(comparison.right(), fact, bindings));
        }
        return Boolean.TRUE.equals(of(expression, fact, bindings));
    }

    private static boolean compared(@Nullable Object left, String operator, @Nullable Object right) {
        return switch (operator) {
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "contains" -> contains(left, right);
            case "not contains" -> !contains(left, right);
            case "memberOf" -> contains(right, left);
            case "not memberOf" -> !contains(right, left);
            case "matches" -> matches(left, right);
            case "not matches" -> !matches(left, right);
            default -> ordered(left, operator, right);
        };
    }

    private static boolean ordered(@Nullable Object left, String operator, @Nullable Object right) {
        if (left == null || right == null) {
            return false;
        }
        int order = left instanceof Number
                ? number(left).compareTo(number(right))
                : left.toString().compareTo(right.toString());
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean contains(@Nullable Object all, @Nullable Object one) {
        return all instanceof Collection<?> items
                ? items.contains(one)
                : all instanceof String text && one instanceof String part && text.contains(part);
    }

    private static boolean matches(@Nullable Object text, @Nullable Object pattern) {
        return text instanceof String value && pattern instanceof String expression && value.matches(expression);
    }

    static boolean same(@Nullable Object left, @Nullable Object right) {
        return left instanceof Number && right instanceof Number
                ? number(left).compareTo(number(right)) == 0
                : Objects.equals(left, right);
    }

    static BigDecimal number(Object value) {
        return value instanceof BigDecimal number ? number : new BigDecimal(value.toString());
    }

    /** The value of an expression; null when it is unknown. */
    @Nullable
    Object of(Expression expression, @Nullable Object fact, Bindings bindings) {
        if (expression instanceof Literal literal) {
            return literal(literal);
        }
        if (expression instanceof Expression.Constant constant) {
            return constants.of(constant.type(), constant.name());
        }
        if (expression instanceof Expression.Path path) {
            return path(path, fact, bindings);
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return arithmetic(arithmetic, fact, bindings);
        }
        return holds(expression, fact, bindings);
    }

    private static @Nullable Object literal(Literal literal) {
        return switch (literal.kind()) {
            case NUMBER ->
                literal.text().contains(".")
                        ? new BigDecimal(literal.text())
                        : (Object) Long.valueOf(literal.text().replace("L", ""));
            case TEXT -> literal.text();
            case BOOLEAN -> Boolean.valueOf(literal.text());
            case NULL -> null;
        };
    }

    private @Nullable Object path(Expression.Path path, @Nullable Object fact, Bindings bindings) {
        Object value = path.variable() == null ? fact : bindings.variables().get(path.variable());
        for (Expression.Step step : path.steps()) {
            if (value == null) {
                return null;
            }
            Object owner = value;
            value = Property.of(owner.getClass(), step.name())
                    .orElseThrow(() -> new IllegalArgumentException(owner.getClass() + " has no " + step.name()))
                    .read(owner);
            if (step.key() != null) {
                Object key = of(step.key(), fact, bindings);
                value = value instanceof Map<?, ?> map && key != null ? map.get(key) : null;
            }
        }
        return value;
    }

    private @Nullable Object arithmetic(Expression.Arithmetic arithmetic, @Nullable Object fact, Bindings bindings) {
        Object left = of(arithmetic.left(), fact, bindings);
        Object right = of(arithmetic.right(), fact, bindings);
        if (left == null || right == null) {
            return null;
        }
        BigDecimal a = number(left);
        BigDecimal b = number(right);
        return switch (arithmetic.operator()) {
            case "+" -> a.add(b);
            case "-" -> a.subtract(b);
            case "*" -> a.multiply(b);
            case "/" -> b.signum() == 0 ? null : a.divide(b, java.math.MathContext.DECIMAL64);
            default -> b.signum() == 0 ? null : a.remainder(b);
        };
    }

    /** A count over values, as the engine counts; null when there is nothing to take the least or greatest of. */
    static @Nullable Object counted(String function, List<@Nullable Object> values) {
        if (function.equals("count")) {
            return (long) values.size();
        }
        List<BigDecimal> numbers =
                values.stream().filter(Objects::nonNull).map(Values::number).toList();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (function) {
            case "sum" -> sum;
            case "min" -> numbers.stream().min(BigDecimal::compareTo).orElse(null);
            case "max" -> numbers.stream().max(BigDecimal::compareTo).orElse(null);
            default ->
                numbers.isEmpty()
                        ? null
                        : sum.divide(BigDecimal.valueOf(numbers.size()), java.math.MathContext.DECIMAL64);
        };
    }
}
