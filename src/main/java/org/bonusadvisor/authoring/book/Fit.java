package org.bonusadvisor.authoring.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.authoring.check.Conclusion;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Condition.Pattern;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Among;
import org.bonusadvisor.rulebase.syntax.Expression.Comparison;
import org.bonusadvisor.rulebase.syntax.Expression.Constant;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.syntax.Expression.Path;

/** Whether what a rule concludes can be what a pattern asks for, as far as constants tell. */
final class Fit {
    private Fit() {}

    /** False only when a constant of the conclusion contradicts the pattern. */
    static boolean of(Expression.Creation made, Pattern pattern) {
        Map<String, List<Expression>> given = new HashMap<>();
        Conclusion.of(made).forEach(one -> given.put(one.property().getName(), one.values()));
        return pattern.constraints().stream().map(Constraint::expression).noneMatch(asked -> contradicts(asked, given));
    }

    private static boolean contradicts(Expression asked, Map<String, List<Expression>> given) {
        if (asked instanceof Comparison comparison && isConstant(comparison.right())) {
            List<Expression> values = values(comparison.left(), given);
            return switch (comparison.operator()) {
                case "==", "contains" -> excludes(values, List.of(comparison.right()));
                case "!=" -> values.size() == 1 && text(values.get(0)).equals(text(comparison.right()));
                default -> false;
            };
        }
        return asked instanceof Among among
                && !among.negated()
                && among.items().stream().allMatch(Fit::isConstant)
                && excludes(values(among.left(), given), among.items());
    }

    private static boolean excludes(List<Expression> values, List<Expression> wanted) {
        List<String> texts = wanted.stream().map(Fit::text).toList();
        return !values.isEmpty()
                && values.stream().allMatch(Fit::isConstant)
                && values.stream().map(Fit::text).noneMatch(texts::contains);
    }

    private static List<Expression> values(Expression left, Map<String, List<Expression>> given) {
        return left instanceof Path path && path.variable() == null
                ? given.getOrDefault(path.text(), List.of())
                : List.of();
    }

    private static boolean isConstant(Expression value) {
        return value instanceof Constant || value instanceof Literal;
    }

    private static String text(Expression value) {
        return value instanceof Constant constant
                ? constant.type() + "." + constant.name()
                : value instanceof Literal literal ? literal.text() : "";
    }
}
