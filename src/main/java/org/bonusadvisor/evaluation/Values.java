package org.bonusadvisor.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares and counts values as the engine does. A comparison with something unknown is false, but unknown differs. */
public final class Values {
    private Values() {}

    /** How two values stand to each other. */
    @FunctionalInterface
    interface Relation {
        /** Whether the first value stands so to the second. */
        boolean holds(@Nullable Object left, @Nullable Object right);
    }

    /** What an operator of a comparison asks. */
    static Relation relation(String operator) {
        return switch (operator) {
            case "==" -> Values::same;
            case "!=" -> (left, right) -> !same(left, right);
            case "contains" -> Values::contains;
            case "not contains" -> (left, right) -> !contains(left, right);
            case "memberOf" -> (left, right) -> contains(right, left);
            case "not memberOf" -> (left, right) -> !contains(right, left);
            case "matches" -> Values::matches;
            case "not matches" -> (left, right) -> !matches(left, right);
            case "<" -> (left, right) -> left != null && right != null && order(left, right) < 0;
            case "<=" -> (left, right) -> left != null && right != null && order(left, right) <= 0;
            case ">" -> (left, right) -> left != null && right != null && order(left, right) > 0;
            default -> (left, right) -> left != null && right != null && order(left, right) >= 0;
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
                ? orderOfNumbers(left, right) == 0
                : Objects.equals(left, right);
    }

    private static int order(Object left, Object right) {
        return left instanceof Number
                ? orderOfNumbers(left, right)
                : left.toString().compareTo(right.toString());
    }

    private static int orderOfNumbers(Object left, Object right) {
        return isWhole(left) && isWhole(right)
                ? Long.compare(((Number) left).longValue(), ((Number) right).longValue())
                : number(left).compareTo(number(right));
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long;
    }

    static BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        return isWhole(value) ? BigDecimal.valueOf(((Number) value).longValue()) : new BigDecimal(value.toString());
    }

    /**
     * A count over values; null when there is nothing to take the least or greatest of.
     *
     * @param function sum, count, min, max or average
     */
    public static @Nullable Object counted(String function, List<@Nullable Object> values) {
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
            default -> numbers.isEmpty() ? null : sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
        };
    }
}
