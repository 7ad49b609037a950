package org.bonusadvisor.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.jspecify.annotations.Nullable;

/**
 * Makes expressions ready: reads literals, finds constants, and knows for each comparison what it compares. It reaches
 * nothing but properties of facts and conclusions and constants of their closed sets, whatever an expression says.
 */
public final class Valuations {
    private Valuations() {}

    /**
     * An expression made ready.
     *
     * @throws IllegalArgumentException when it names what rules cannot know
     */
    public static Valuation of(Expression expression) {
        if (expression instanceof Literal literal) {
            Object value = literal(literal);
            return (fact, variables) -> value;
        }
        if (expression instanceof Expression.Constant constant) {
            Object value = FactTypes.constant(constant.type(), constant.name())
                    .orElseThrow(() ->
                            new IllegalArgumentException("no constant " + constant.type() + "." + constant.name()));
            return (fact, variables) -> value;
        }
        if (expression instanceof Expression.Path path) {
            return path(path);
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        }
        return condition(expression);
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

    private static Valuation path(Expression.Path path) {
        String variable = path.variable();
        Valuation value = variable == null ? (fact, variables) -> fact : (fact, variables) -> variables.value(variable);
        for (Expression.Step step : path.steps()) {
            value = step(value, step);
        }
        return value;
    }

    private static Valuation step(Valuation of, Expression.Step step) {
        Valuation property = new PropertyOf(of, step.name());
        if (step.key() == null) {
            return property;
        }
        Valuation key = of(step.key());
        return (fact, variables) -> {
            Object wanted = key.of(fact, variables);
            return property.of(fact, variables) instanceof Map<?, ?> map && wanted != null ? map.get(wanted) : null;
        };
    }

    private static Valuation arithmetic(Expression.Arithmetic arithmetic) {
        Valuation left = of(arithmetic.left());
        Valuation right = of(arithmetic.right());
        String operator = arithmetic.operator();
        return (fact, variables) -> {
            Object a = left.of(fact, variables);
            Object b = right.of(fact, variables);
            return a == null || b == null ? null : result(Values.number(a), operator, Values.number(b));
        };
    }

    private static @Nullable Object result(BigDecimal a, String operator, BigDecimal b) {
        return switch (operator) {
            case "+" -> a.add(b);
            case "-" -> a.subtract(b);
            case "*" -> a.multiply(b);
            case "/" -> b.signum() == 0 ? null : a.divide(b, MathContext.DECIMAL64);
            default -> b.signum() == 0 ? null : a.remainder(b);
        };
    }

    private static Valuation condition(Expression expression) {
        if (expression instanceof Expression.Logic logic) {
            List<Valuation> parts = logic.parts().stream().map(Valuations::of).toList();
            boolean all = logic.operator().equals("&&");
            return (fact, variables) -> {
                for (Valuation part : parts) {
                    if (part.holds(fact, variables) != all) {
                        return !all;
                    }
                }
                return all;
            };
        }
        if (expression instanceof Expression.Negation negation) {
            Valuation inner = of(negation.inner());
            return (fact, variables) -> !inner.holds(fact, variables);
        }
        if (expression instanceof Expression.Among among) {
            return among(among);
        }
        if (expression instanceof Expression.Comparison comparison) {
            Valuation left = of(comparison.left());
            Valuation right = of(comparison.right());
            Values.Relation relation = Values.relation(comparison.operator());
            return (fact, variables) -> relation.holds(left.of(fact, variables), right.of(fact, variables));
        }
        throw new IllegalArgumentException("a conclusion is no condition");
    }

    private static Valuation among(Expression.Among among) {
        Valuation left = of(among.left());
        List<Valuation> items = among.items().stream().map(Valuations::of).toList();
        boolean wanted = !among.negated();
        return (fact, variables) -> {
            Object value = left.of(fact, variables);
            for (Valuation item : items) {
                if (Values.same(value, item.of(fact, variables))) {
                    return wanted;
                }
            }
            return !wanted;
        };
    }
}
