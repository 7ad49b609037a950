package org.bonusadvisor.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.syntax.Span;
import org.bonusadvisor.rulebase.words.Dictionary;
import org.bonusadvisor.rulebase.words.Value;
import org.jspecify.annotations.Nullable;

/** Checks one rule: its conditions, its variables, and what it concludes. */
final class RuleChecker {
    /** More facts than this joined in one rule can take the engine hours. */
    private static final int MOST_PATTERNS = 8;

    /** Longer conditions cannot be read, and cost the compiler its stack. */
    private static final int MOST_PARTS = 60;

    /** The engine's model joins no more in one condition. */
    private static final int MOST_VARIABLES = 3;

    private final Dictionary dictionary;
    private final Problems problems;
    private int patterns;

    RuleChecker(Dictionary dictionary, Problems problems) {
        this.dictionary = dictionary;
        this.problems = problems;
    }

    void check(RuleTree rule) {
        patterns = 0;
        int before = problems.count();
        Variables variables = new Variables();
        conditions(rule.conditions(), variables);
        if (patterns > MOST_PATTERNS) {
            problems.add(
                    "R036",
                    rule.nameSpan(),
                    "the rule joins " + patterns + " facts, and at most " + MOST_PATTERNS
                            + " are allowed; conclude an intermediate fact in a rule of an earlier stage",
                    "");
        }
        CreationChecker creation = new CreationChecker(dictionary, problems, variables);
        creation.conclusion(rule.conclusion());
        if (problems.count() == before) {
            creation.unknown();
        }
    }

    private ExpressionChecker expressions(Variables variables, @Nullable Class<?> fact) {
        return new ExpressionChecker(dictionary, problems, variables, fact);
    }

    private void conditions(List<Condition> conditions, Variables variables) {
        conditions.forEach(condition -> condition(condition, variables));
    }

    private void condition(Condition condition, Variables variables) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern(pattern, variables);
        } else if (condition instanceof Condition.Existence existence) {
            conditions(existence.conditions(), variables.copy());
        } else if (condition instanceof Condition.Either either) {
            either(either, variables);
        } else if (condition instanceof Condition.Accumulation accumulation) {
            accumulation(accumulation, variables);
        }
    }

    /** Variables of a branch are known further on only when every branch names them. */
    private void either(Condition.Either either, Variables variables) {
        List<Variables> branches = new ArrayList<>();
        for (List<Condition> branch : either.branches()) {
            Variables inside = variables.copy();
            conditions(branch, inside);
            branches.add(inside);
        }
        variables.addCommon(branches);
    }

    private void accumulation(Condition.Accumulation accumulation, Variables variables) {
        Variables inside = variables.copy();
        conditions(accumulation.over(), inside);
        for (Condition.Function function : accumulation.functions()) {
            if (function.argument() != null) {
                if (!(function.argument() instanceof Expression.Path path) || path.variable() == null) {
                    problems.add(
                            "R014",
                            function.argument().span(),
                            "`" + function.name()
                                    + "` counts over one variable, such as `$points` in `ProofPoints( $points :"
                                    + " points )`",
                            "");
                }
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
            Value counted = function.name().equals("count") ? new Value(Long.class, null) : Value.NUMBER;
            name(function.variable(), counted, function.span(), variables);
        }
        for (Constraint filter : accumulation.filter()) {
            if (filter.expression().variables().isEmpty()) {
                problems.add("R014", filter.span(), "what is asked of a count names it, as in `$total > 40`", "");
            } else if (isBounded(filter)) {
                expressions(variables, null).condition(filter.expression());
            }
        }
    }

    /** Whether a condition can be read by people and by the engine; if not, that is told. */
    private boolean isBounded(Constraint condition) {
        if (parts(condition.expression()) > MOST_PARTS) {
            problems.add(
                    "R037",
                    condition.span(),
                    "this condition has more than " + MOST_PARTS + " parts; split it into several rules",
                    "");
            return false;
        }
        if (condition.expression().variables().size() > MOST_VARIABLES) {
            problems.add(
                    "R037",
                    condition.span(),
                    "this condition compares more than " + MOST_VARIABLES
                            + " variables; conclude an intermediate fact in a rule of an earlier stage",
                    "");
            return false;
        }
        return true;
    }

    private void pattern(Condition.Pattern pattern, Variables variables) {
        patterns++;
        Optional<Class<?>> type = dictionary.fact(pattern.type());
        if (type.isEmpty()) {
            problems.add(
                    "R021",
                    pattern.name(),
                    "there is no fact or conclusion `" + pattern.type() + "`",
                    Nearest.to(pattern.type(), dictionary.facts()));
            names(pattern, variables);
            return;
        }
        List<Expression> sound = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            int before = problems.count();
            constraint(constraint, type.get(), variables);
            if (constraint.variable() == null && problems.count() == before) {
                sound.add(constraint.expression());
            }
        }
        UnknownChecker.check(sound, type.get(), variables, problems);
        if (pattern.variable() != null) {
            name(pattern.variable(), new Value(type.get(), null), pattern.span(), variables);
        }
        know(pattern, type.get(), variables);
    }

    /** Names the variables of a pattern that cannot be made out, so that nothing else is told of them. */
    private void names(Condition.Pattern pattern, Variables variables) {
        if (pattern.variable() != null) {
            name(pattern.variable(), Variables.UNTOLD, pattern.span(), variables);
        }
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() != null) {
                name(constraint.variable(), Variables.UNTOLD, constraint.span(), variables);
            }
        }
    }

    /** Notes which of the values that the pattern names may be unknown. */
    private static void know(Condition.Pattern pattern, Class<?> fact, Variables variables) {
        Set<String> guards = Guards.ofAll(pattern.constraints().stream()
                .filter(c -> c.variable() == null)
                .map(Constraint::expression)
                .toList());
        String prefix = pattern.variable() == null ? "" : pattern.variable() + ".";
        variables.know(guards.stream()
                .map(guard -> guard.startsWith("$") ? guard : prefix + guard)
                .filter(guard -> guard.startsWith("$"))
                .toList());
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() != null && constraint.expression() instanceof Expression.Path path) {
                String text = Guards.text(path);
                if (variables.mayBeUnknown(path, fact, guards)) {
                    variables.mayBeUnknown(constraint.variable());
                }
                variables.know(guards.stream()
                        .filter(guard -> guard.startsWith(text + "."))
                        .map(guard -> constraint.variable() + guard.substring(text.length()))
                        .toList());
            }
        }
    }

    private void constraint(Constraint constraint, Class<?> fact, Variables variables) {
        ExpressionChecker expressions = expressions(variables, fact);
        if (!isBounded(constraint)) {
            return;
        }
        String variable = constraint.variable();
        if (variable == null) {
            expressions.condition(constraint.expression());
        } else if (constraint.expression() instanceof Expression.Path path && path.variable() == null) {
            Optional<Value> value = expressions.value(path);
            name(variable, value.orElse(Variables.UNTOLD), constraint.span(), variables);
        } else {
            name(variable, Variables.UNTOLD, constraint.span(), variables);
            problems.add(
                    "R060",
                    constraint.span(),
                    "a variable names one property and nothing more: write `" + variable
                            + " : ` and the property, and calculate or compare where the variable is used",
                    "");
        }
    }

    private void name(String variable, Value value, Span span, Variables variables) {
        if (!variables.add(variable, value)) {
            problems.add(
                    "R019",
                    new Span(span.start(), span.start() + variable.length()),
                    "the variable `" + variable + "` is already used in this rule; give this one another name",
                    "");
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
