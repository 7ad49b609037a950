package org.bonusadvisor.inference;

import java.util.List;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.syntax.Expression.Step;
import org.jspecify.annotations.Nullable;

/** What a constraint asks, in words: two with the same text ask the same, and the engine asks it once. */
final class ConditionText {
    private final StringBuilder text = new StringBuilder();

    private ConditionText() {}

    /** A condition on values with names. */
    static String of(Expression asked) {
        ConditionText words = new ConditionText();
        words.expression(asked);
        return words.text.toString();
    }

    /** A constraint of a fact, with what the names in it mean that its own pattern gives. */
    static String of(Condition.Pattern pattern, Expression asked) {
        ConditionText words = new ConditionText();
        words.text.append(pattern.type()).append("( ");
        List<String> used = asked.variables();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() != null && used.contains(constraint.variable())) {
                words.text.append(constraint.variable()).append(" : ");
                words.expression(constraint.expression());
                words.text.append(", ");
            }
        }
        words.expression(asked);
        return words.text.append(" )").toString();
    }

    private void expression(Expression expression) {
        if (expression instanceof Expression.Path path) {
            path(path);
        } else if (expression instanceof Literal literal) {
            literal(literal);
        } else if (expression instanceof Expression.Constant constant) {
            text.append(constant.type()).append('.').append(constant.name());
        } else if (expression instanceof Expression.Comparison comparison) {
            two(comparison.left(), comparison.operator(), comparison.right());
        } else if (expression instanceof Expression.Among among) {
            expression(among.left());
            all(among.negated() ? " not in ( " : " in ( ", among.items(), ", ");
        } else if (expression instanceof Expression.Logic logic) {
            all("( ", logic.parts(), " " + logic.operator() + " ");
        } else if (expression instanceof Expression.Negation negation) {
            all("!( ", List.of(negation.inner()), "");
        } else if (expression instanceof Expression.Arithmetic sum) {
            text.append("( ");
            two(sum.left(), sum.operator(), sum.right());
            text.append(" )");
        } else if (expression instanceof Expression.Creation made) {
            text.append("new ").append(made.type());
            all("( ", made.arguments(), ", ");
        }
    }

    private void two(Expression left, String operator, Expression right) {
        expression(left);
        text.append(' ').append(operator).append(' ');
        expression(right);
    }

    private void all(String before, List<Expression> expressions, String between) {
        text.append(before);
        for (int i = 0; i < expressions.size(); i++) {
            text.append(i == 0 ? "" : between);
            expression(expressions.get(i));
        }
        text.append(" )");
    }

    private void path(Expression.Path path) {
        String before = "";
        if (path.variable() != null) {
            text.append(path.variable());
            before = ".";
        }
        for (Step step : path.steps()) {
            text.append(before).append(step.name());
            key(step.key());
            before = ".";
        }
    }

    private void key(@Nullable Expression key) {
        if (key != null) {
            text.append("[ ");
            expression(key);
            text.append(" ]");
        }
    }

    /** A text in quotation marks, those in it marked, so that no text can be taken for more than itself. */
    private void literal(Literal literal) {
        if (literal.kind() == Literal.Kind.TEXT) {
            text.append('"')
                    .append(literal.text().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        } else {
            text.append(literal.text());
        }
    }
}
