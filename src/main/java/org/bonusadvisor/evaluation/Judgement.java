package org.bonusadvisor.evaluation;

import java.util.List;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.jspecify.annotations.Nullable;

/** Tells whether a condition holds for a fact, does not, or cannot be decided because something is unknown. */
public final class Judgement {
    private Judgement() {}

    /** NO when some constraint of a pattern fails for a fact whatever is unknown, YES when all hold. */
    public static Answer of(Condition.Pattern pattern, Object fact) {
        Bindings bindings = Bindings.NONE;
        for (Condition.Constraint constraint : pattern.constraints()) {
            if (constraint.variable() != null) {
                bindings = bindings.with(
                        constraint.variable(),
                        Valuations.of(constraint.expression()).of(fact, bindings));
            }
        }
        Bindings named = bindings;
        return all(pattern.constraints().stream()
                .filter(c -> c.variable() == null)
                .map(c -> of(c.expression(), fact, named))
                .toList());
    }

    /** Whether a condition holds for a fact and variables; variables that have no value are unknown. */
    public static Answer of(Expression expression, @Nullable Object fact, Bindings bindings) {
        if (expression instanceof Expression.Logic logic) {
            List<Answer> parts =
                    logic.parts().stream().map(p -> of(p, fact, bindings)).toList();
            return logic.operator().equals("&&")
                    ? all(parts)
                    : opposite(all(parts.stream().map(Judgement::opposite).toList()));
        }
        if (expression instanceof Expression.Negation negation) {
            return opposite(of(negation.inner(), fact, bindings));
        }
        boolean decided = expression instanceof Expression.Comparison comparison
                ? decided(comparison.left(), List.of(comparison.right()), fact, bindings)
                : !(expression instanceof Expression.Among among)
                        || decided(among.left(), among.items(), fact, bindings);
        return decided ? answer(Valuations.of(expression).holds(fact, bindings)) : Answer.UNKNOWN;
    }

    /** A comparison is decided when both sides are known, or when it asks whether something is unknown. */
    private static boolean decided(Expression left, List<Expression> right, @Nullable Object fact, Bindings bindings) {
        boolean asks = right.stream()
                .anyMatch(r -> r instanceof Literal literal && literal.kind() == Literal.Kind.NULL
                        || r instanceof Expression.Constant constant
                                && constant.name().equals("UNKNOWN"));
        return asks
                || known(Valuations.of(left).of(fact, bindings))
                        && right.stream().allMatch(r -> known(Valuations.of(r).of(fact, bindings)));
    }

    private static boolean known(@Nullable Object value) {
        return value != null
                && !(value instanceof Enum<?> constant && constant.name().equals("UNKNOWN"));
    }

    private static Answer all(List<Answer> parts) {
        return parts.contains(Answer.NO) ? Answer.NO : parts.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.YES;
    }

    private static Answer opposite(Answer answer) {
        return answer == Answer.YES ? Answer.NO : answer == Answer.NO ? Answer.YES : Answer.UNKNOWN;
    }

    private static Answer answer(boolean holds) {
        return holds ? Answer.YES : Answer.NO;
    }
}
