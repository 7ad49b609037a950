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

    static boolean compared(@Nullable Object left, String operator, @Nullable Object right) {
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
        int order =
                left instanceof Number ? order(left, right) : left.toString().compareTo(right.toString());
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
                ? order(left, right) == 0
                : Objects.equals(left, right);
    }

    private static int order(Object left, Object right) {
        return isWhole(left) && isWhole(right)
                ? Long.compare(((Number) left).longValue(), ((Number) right).longValue())
                : number(left).compareTo(number(right));
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long;
    }

    static BigDecimal number(Object value) {
        return value instanceof BigDecimal number ? number : new BigDecimal(value.toString());
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
