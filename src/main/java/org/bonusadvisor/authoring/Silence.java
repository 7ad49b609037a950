package org.bonusadvisor.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonusadvisor.evaluation.Bindings;
import org.bonusadvisor.evaluation.Evaluator;
import org.bonusadvisor.evaluation.Judgement;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.syntax.Span;
import org.jspecify.annotations.Nullable;

/** Tells why a rule does not fire: its first condition that is not met, and the values found. */
final class Silence {
    private final Rule rule;
    private final Source source;
    private final List<Object> facts;

    Silence(Rule rule, Source source, List<Object> facts) {
        this.rule = rule;
        this.source = source;
        this.facts = facts;
    }

    /** The place, the condition, and what was found. */
    String text() {
        List<Condition> conditions = rule.tree().conditions();
        Evaluator evaluator = new Evaluator();
        Bindings so = evaluator.matches(first(0), facts).get(0);
        for (int i = 0; i < conditions.size(); i++) {
            List<Bindings> ways = evaluator.matches(first(i + 1), facts);
            if (ways.isEmpty()) {
                return failed(conditions.get(i), so);
            }
            so = ways.get(0);
        }
        return rule.at() + ": all conditions are met";
    }

    private RuleTree first(int count) {
        RuleTree tree = rule.tree();
        List<Condition> some = tree.conditions().subList(0, count);
        return new RuleTree(tree.name(), tree.metadata(), some, tree.conclusion(), tree.nameSpan(), tree.span());
    }

    private String failed(Condition condition, Bindings so) {
        if (condition instanceof Condition.Pattern pattern) {
            List<Object> same = facts.stream()
                    .filter(f -> f.getClass().getSimpleName().equals(pattern.type()))
                    .toList();
            return same.isEmpty()
                    ? at(pattern.span()) + " no " + pattern.type() + " is there"
                    : closest(pattern, same, so);
        }
        boolean not = condition instanceof Condition.Existence existence && existence.negated();
        return at(condition.span()) + " `" + words(condition.span()) + "` is not met"
                + (not ? ": such a fact is there" : "");
    }

    /** The fact that meets most of what is asked, and the first thing that it does not meet. */
    private String closest(Condition.Pattern pattern, List<Object> same, Bindings so) {
        @Nullable List<Unmet> best = null;
        for (Object fact : same) {
            List<Unmet> unmet = unmet(pattern, fact, so);
            if (best == null || unmet.size() < best.size()) {
                best = unmet;
            }
        }
        return best == null || best.isEmpty()
                ? at(pattern.span()) + " `" + words(pattern.span()) + "` is not met"
                : best.get(0).text();
    }

    private List<Unmet> unmet(Condition.Pattern pattern, Object fact, Bindings so) {
        List<Unmet> unmet = new ArrayList<>();
        for (Condition.Constraint constraint : pattern.constraints()) {
            if (constraint.variable() == null) {
                Answer answer = Judgement.of(constraint.expression(), fact, so);
                if (answer != Answer.YES) {
                    unmet.add(new Unmet(constraint, answer, fact));
                }
            }
        }
        return unmet;
    }

    private final class Unmet {
        private final Condition.Constraint constraint;
        private final Answer answer;
        private final Object fact;

        Unmet(Condition.Constraint constraint, Answer answer, Object fact) {
            this.constraint = constraint;
            this.answer = answer;
            this.fact = fact;
        }

        String text() {
            List<String> values = new ArrayList<>();
            values(constraint.expression(), values);
            return at(constraint.span()) + " `" + words(constraint.span()) + "` is "
                    + (answer == Answer.UNKNOWN ? "unknown" : "not met")
                    + (values.isEmpty() ? "" : ": " + values.stream().distinct().collect(Collectors.joining(", ")));
        }

        private void values(Expression expression, List<String> values) {
            if (expression instanceof Expression.Logic logic) {
                logic.parts().forEach(p -> values(p, values));
            } else if (expression instanceof Expression.Negation negation) {
                values(negation.inner(), values);
            } else if (expression instanceof Expression.Comparison comparison) {
                values(comparison.left(), values);
                values(comparison.right(), values);
            } else if (expression instanceof Expression.Among among) {
                values(among.left(), values);
            } else if (expression instanceof Expression.Arithmetic arithmetic) {
                values(arithmetic.left(), values);
                values(arithmetic.right(), values);
            } else if (expression instanceof Expression.Path path && path.variable() == null) {
                Optional<Property> property = Property.of(fact.getClass(), path.text());
                property.ifPresent(p -> values.add(path.text() + " = " + Inference.value(p.read(fact))));
            }
        }
    }

    private String at(Span span) {
        return String.format(
                Locale.ROOT, "rules/%s:%d:%d", rule.file(), source.line(span.start()), source.column(span.start()));
    }

    private String words(Span span) {
        return source.text(span).replaceAll("\\s+", " ");
    }
}
