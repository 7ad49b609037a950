package org.bonusadvisor.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;

/** Finds which values must be known for a condition to hold, as paths such as {@code $e.tenureMonths}. */
final class Guards {
    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

    private Guards() {}

    /** What is known when all of them hold. */
    static Set<String> ofAll(List<Expression> conditions) {
        Set<String> known = new TreeSet<>();
        conditions.forEach(condition -> known.addAll(of(condition, false)));
        return known;
    }

    /** What is known when the condition holds or, negated, when it does not. */
    static Set<String> of(Expression condition, boolean negated) {
        if (condition instanceof Expression.Negation negation) {
            return of(negation.inner(), !negated);
        }
        if (condition instanceof Expression.Logic logic) {
            return ofParts(logic, negated);
        }
        if (condition instanceof Expression.Among among) {
            boolean unknownCounts = among.items().stream().anyMatch(Guards::isUnknown);
            return (among.negated() ^ negated) == unknownCounts ? paths(among.left()) : Set.of();
        }
        return condition instanceof Expression.Comparison comparison ? ofComparison(comparison, negated) : Set.of();
    }

    private static Set<String> ofParts(Expression.Logic logic, boolean negated) {
        Set<String> known = new TreeSet<>(of(logic.parts().get(0), negated));
        boolean all = logic.operator().equals("&&") ^ negated;
        for (Expression part : logic.parts()) {
            if (all) {
                known.addAll(of(part, negated));
            } else {
                known.retainAll(of(part, negated));
            }
        }
        return known;
    }

    private static Set<String> ofComparison(Expression.Comparison comparison, boolean negated) {
        String operator = comparison.operator();
        boolean differs = operator.equals("!=") || operator.startsWith("not ");
        boolean positive = differs == negated;
        if (operator.equals("==") || operator.equals("!=")) {
            boolean fixed = !(comparison.right() instanceof Expression.Path);
            return fixed && positive != isUnknown(comparison.right()) ? paths(comparison.left()) : Set.of();
        }
        return positive
                ? ORDER.contains(operator) ? paths(comparison.left(), comparison.right()) : paths(comparison.left())
                : Set.of();
    }

    private static Set<String> paths(Expression... values) {
        List<String> paths = new ArrayList<>();
        for (Expression value : values) {
            if (value instanceof Expression.Path path) {
                paths.add(text(path));
            } else if (value instanceof Expression.Arithmetic sum) {
                paths.addAll(paths(sum.left(), sum.right()));
            }
        }
        return new TreeSet<>(paths);
    }

    /** A path with the variable it starts from. */
    static String text(Expression.Path path) {
        if (path.variable() == null) {
            return path.text();
        }
        return path.variable() + (path.steps().isEmpty() ? "" : "." + path.text());
    }

    /** Whether a value stands for unknown. */
    static boolean isUnknown(Expression expression) {
        return expression instanceof Literal literal && literal.kind() == Literal.Kind.NULL
                || expression instanceof Expression.Constant constant
                        && constant.name().equals("UNKNOWN");
    }
}
