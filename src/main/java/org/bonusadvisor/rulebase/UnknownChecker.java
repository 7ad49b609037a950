package org.bonusadvisor.rulebase;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.words.Dictionary;
import org.bonusadvisor.rulebase.words.Value;

/**
 * Finds negations that an unknown value decides: what nobody has stated differs from every constant and number, so
 * {@code rating != Rating.BELOW} holds for someone whose rating nobody knows.
 */
final class UnknownChecker {
    private final Problems problems;
    private final Class<?> fact;
    private final Set<String> known = new HashSet<>();

    private UnknownChecker(Problems problems, Class<?> fact) {
        this.problems = problems;
        this.fact = fact;
    }

    /** Checks the constraints of a pattern. */
    static void check(Condition.Pattern pattern, Class<?> fact, Problems problems) {
        UnknownChecker checker = new UnknownChecker(problems, fact);
        List<Expression> constraints = pattern.constraints().stream()
                .filter(c -> c.variable() == null)
                .map(Condition.Constraint::expression)
                .toList();
        constraints.forEach(checker::guard);
        constraints.forEach(checker::check);
    }

    /** Notes what must be known for the pattern to hold at all. */
    private void guard(Expression expression) {
        if (expression instanceof Expression.Logic logic && logic.operator().equals("&&")) {
            logic.parts().forEach(this::guard);
        } else if (expression instanceof Expression.Among among && !among.negated()) {
            if (among.items().stream().noneMatch(UnknownChecker::isUnknown)) {
                note(among.left());
            }
        } else if (expression instanceof Expression.Comparison comparison) {
            boolean asksForKnown = comparison.operator().equals("!=") == isUnknown(comparison.right());
            if (asksForKnown && !comparison.operator().startsWith("not ")) {
                note(comparison.left());
            }
        }
    }

    private void note(Expression expression) {
        if (expression instanceof Expression.Path path) {
            known.add(path.text());
        }
    }

    private void check(Expression expression) {
        if (expression instanceof Expression.Logic logic) {
            logic.parts().forEach(this::check);
        } else if (expression instanceof Expression.Negation negation) {
            negated(negation);
        } else if (expression instanceof Expression.Comparison comparison
                && comparison.operator().equals("!=")
                && !isUnknown(comparison.right())) {
            decided(comparison.left(), expression);
        } else if (expression instanceof Expression.Among among
                && among.negated()
                && among.items().stream().noneMatch(UnknownChecker::isUnknown)) {
            decided(among.left(), expression);
        }
    }

    private void negated(Expression.Negation negation) {
        Expression inner = negation.inner();
        if (inner instanceof Expression.Comparison comparison && !isUnknown(comparison.right())) {
            decided(comparison.left(), negation);
        } else if (inner instanceof Expression.Among among
                && among.items().stream().noneMatch(UnknownChecker::isUnknown)) {
            decided(among.left(), negation);
        } else if (inner instanceof Expression.Logic logic) {
            logic.parts().forEach(part -> negated(new Expression.Negation(part, negation.span())));
        }
    }

    private void decided(Expression value, Expression at) {
        if (!(value instanceof Expression.Path path) || path.variable() != null || known.contains(path.text())) {
            return;
        }
        Value owner = new Value(fact, null);
        for (Expression.Step step : path.steps()) {
            Optional<Value> next = Dictionary.property(owner.type(), step.name());
            if (next.isEmpty()) {
                return;
            }
            if (Dictionary.isRequired(owner.type(), step.name())) {
                return;
            }
            owner = next.get();
        }
        boolean constant = owner.isConstant() && owner.constants().contains("UNKNOWN");
        if (constant || owner.canBeNull()) {
            problems.add(
                    "R062",
                    at.span(),
                    "this also holds while `" + path.text() + "` is unknown; write what must be true instead, or add `"
                            + path.text() + " != "
                            + (constant ? owner.type().getSimpleName() + ".UNKNOWN" : "null") + "`",
                    "");
        }
    }

    private static boolean isUnknown(Expression expression) {
        return expression instanceof Literal literal && literal.kind() == Literal.Kind.NULL
                || expression instanceof Expression.Constant constant
                        && constant.name().equals("UNKNOWN");
    }
}
