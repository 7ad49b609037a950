package org.bonusadvisor.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.words.Dictionary;
import org.bonusadvisor.rulebase.words.Value;

/** Checks one rule: its conditions, its variables, and what it concludes. */
final class RuleChecker {
    /** More facts than this joined in one rule can take the engine hours. */
    private static final int MOST_PATTERNS = 8;

    /** Longer conditions cannot be read, and cost the compiler its stack. */
    private static final int MOST_PARTS = 60;

    private final Dictionary dictionary;
    private final Problems problems;
    private int patterns;

    RuleChecker(Dictionary dictionary, Problems problems) {
        this.dictionary = dictionary;
        this.problems = problems;
    }

    void check(RuleTree rule) {
        patterns = 0;
        Map<String, Value> variables = new TreeMap<>();
        conditions(rule.conditions(), variables);
        if (patterns > MOST_PATTERNS) {
            problems.add(
                    "R036",
                    rule.nameSpan(),
                    "the rule joins " + patterns + " facts, and at most " + MOST_PATTERNS
                            + " are allowed; conclude an intermediate fact in a rule of an earlier stage",
                    "");
        }
        new CreationChecker(dictionary, problems, expressions(variables, null)).conclusion(rule.conclusion());
    }

    private ExpressionChecker expressions(
            Map<String, Value> variables, @org.jspecify.annotations.Nullable Class<?> fact) {
        return new ExpressionChecker(dictionary, problems, variables, fact);
    }

    private void conditions(List<Condition> conditions, Map<String, Value> variables) {
        conditions.forEach(condition -> condition(condition, variables));
    }

    private void condition(Condition condition, Map<String, Value> variables) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern(pattern, variables);
        } else if (condition instanceof Condition.Existence existence) {
            conditions(existence.conditions(), new TreeMap<>(variables));
        } else if (condition instanceof Condition.Either either) {
            either(either, variables);
        } else if (condition instanceof Condition.Accumulation accumulation) {
            accumulation(accumulation, variables);
        }
    }

    /** Variables of a branch are known further on only when every branch names them. */
    private void either(Condition.Either either, Map<String, Value> variables) {
        List<Map<String, Value>> known = new ArrayList<>();
        for (List<Condition> branch : either.branches()) {
            Map<String, Value> inside = new TreeMap<>(variables);
            conditions(branch, inside);
            known.add(inside);
        }
        Map<String, Value> common = new TreeMap<>(known.get(0));
        known.forEach(inside -> common.keySet().retainAll(inside.keySet()));
        variables.putAll(common);
    }

    private void accumulation(Condition.Accumulation accumulation, Map<String, Value> variables) {
        Map<String, Value> inside = new TreeMap<>(variables);
        conditions(accumulation.over(), inside);
        for (Condition.Function function : accumulation.functions()) {
            if (function.argument() != null) {
                Optional<Value> value = expressions(inside, null).value(function.argument());
                if (value.isPresent()
                        && !value.get().isNumber()
                        && !function.name().equals("count")) {
                    problems.add(
                            "R024",
                            function.argument().span(),
                            "`" + function.name() + "` needs a number, and this is "
                                    + value.get().shown(),
                            "");
                }
            }
            variables.put(
                    function.variable(), function.name().equals("count") ? new Value(Long.class, null) : Value.NUMBER);
        }
        accumulation.filter().forEach(c -> expressions(variables, null).condition(c.expression()));
    }

    private void pattern(Condition.Pattern pattern, Map<String, Value> variables) {
        patterns++;
        Optional<Class<?>> type = dictionary.fact(pattern.type());
        if (type.isEmpty()) {
            problems.add(
                    "R021",
                    pattern.name(),
                    "there is no fact or conclusion `" + pattern.type() + "`",
                    Nearest.to(pattern.type(), dictionary.facts()));
            return;
        }
        for (Constraint constraint : pattern.constraints()) {
            constraint(constraint, type.get(), variables);
        }
        UnknownChecker.check(pattern, type.get(), problems);
        if (pattern.variable() != null) {
            name(pattern.variable(), new Value(type.get(), null), pattern.span(), variables);
        }
    }

    private void constraint(Constraint constraint, Class<?> fact, Map<String, Value> variables) {
        ExpressionChecker expressions = expressions(variables, fact);
        if (parts(constraint.expression()) > MOST_PARTS) {
            problems.add(
                    "R037",
                    constraint.span(),
                    "this condition has more than " + MOST_PARTS + " parts; split it into several rules",
                    "");
            return;
        }
        String variable = constraint.variable();
        if (variable == null) {
            expressions.condition(constraint.expression());
        } else if (constraint.expression() instanceof Expression.Path path && path.variable() == null) {
            Optional<Value> value = expressions.value(path);
            value.ifPresent(v -> name(variable, v, constraint.span(), variables));
        } else {
            problems.add(
                    "R060",
                    constraint.span(),
                    "a variable names one property of the fact, not a sum or a comparison; the engine would silently name only a part of it",
                    "");
        }
    }

    private void name(
            String variable, Value value, org.bonusadvisor.rulebase.syntax.Span span, Map<String, Value> variables) {
        if (variables.putIfAbsent(variable, value) != null) {
            problems.add("R019", span, "the variable `" + variable + "` is already used in this rule", "");
        }
    }

    /** The number of parts of an expression. */
    private static int parts(Expression expression) {
        if (expression instanceof Expression.Logic logic) {
            return logic.parts().stream().mapToInt(RuleChecker::parts).sum();
        }
        if (expression instanceof Expression.Negation negation) {
            return 1 + parts(negation.inner());
        }
        if (expression instanceof Expression.Comparison comparison) {
            return parts(comparison.left()) + parts(comparison.right());
        }
        if (expression instanceof Expression.Among among) {
            return among.items().size() + 1;
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return parts(arithmetic.left()) + parts(arithmetic.right());
        }
        return 1;
    }
}
