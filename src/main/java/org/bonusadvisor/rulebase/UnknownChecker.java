package org.bonusadvisor.rulebase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.words.Value;

/**
 * Finds negations that an unknown value decides: what nobody has stated differs from every constant and number, so
 * {@code rating != Rating.BELOW} holds for someone whose rating nobody knows.
 */
final class UnknownChecker {
    private final Problems problems;
    private final Class<?> fact;
    private final Variables variables;

    private UnknownChecker(Problems problems, Class<?> fact, Variables variables) {
        this.problems = problems;
        this.fact = fact;
        this.variables = variables;
    }

    /** Checks what a pattern asks of its fact. */
    static void check(List<Expression> constraints, Class<?> fact, Variables variables, Problems problems) {
        UnknownChecker checker = new UnknownChecker(problems, fact, variables);
        Set<String> known = Guards.ofAll(constraints);
        constraints.forEach(constraint -> checker.check(constraint, false, known, constraint));
    }

    private void check(Expression expression, boolean negated, Set<String> known, Expression at) {
        if (expression instanceof Expression.Negation negation) {
            check(negation.inner(), !negated, known, negation);
        } else if (expression instanceof Expression.Logic logic) {
            parts(logic, negated, known, at);
        } else if (expression instanceof Expression.Comparison comparison) {
            comparison(comparison, negated, known, negated ? at : comparison);
        } else if (expression instanceof Expression.Among among
                && among.negated() ^ negated
                && among.items().stream().noneMatch(Guards::isUnknown)) {
            decided(among.left(), known, negated ? at : among);
        }
    }

    /** A part counts only where the others leave it the decision, so what they ask for is known there. */
    private void parts(Expression.Logic logic, boolean negated, Set<String> known, Expression at) {
        boolean all = logic.operator().equals("&&") ^ negated;
        for (Expression part : logic.parts()) {
            Set<String> inside = new TreeSet<>(known);
            logic.parts().stream()
                    .filter(other -> other != part)
                    .forEach(other -> inside.addAll(Guards.of(other, all == negated)));
            check(part, negated, inside, negated ? at : part);
        }
    }

    private void comparison(Expression.Comparison comparison, boolean negated, Set<String> known, Expression at) {
        boolean differs =
                comparison.operator().equals("!=") || comparison.operator().startsWith("not ");
        if (differs == negated || Guards.isUnknown(comparison.right())) {
            return;
        }
        if (!decided(comparison.left(), known, at)) {
            decided(comparison.right(), known, at);
        }
    }

    private boolean decided(Expression value, Set<String> known, Expression at) {
        if (!(value instanceof Expression.Path path) || !variables.mayBeUnknown(path, fact, known)) {
            return false;
        }
        String text = Guards.text(path);
        problems.add(
                "R062",
                at.span(),
                "this also holds while `" + text + "` is unknown; write what must be true instead, or add `" + text
                        + " != " + unknown(path) + "`",
                "");
        return true;
    }

    private String unknown(Expression.Path path) {
        return variables
                .kind(path, fact)
                .filter(Value::isConstant)
                .map(v -> v.type().getSimpleName() + ".UNKNOWN")
                .orElse("null");
    }
}
