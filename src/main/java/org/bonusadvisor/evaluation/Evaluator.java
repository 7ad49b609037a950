package org.bonusadvisor.evaluation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ways in which facts fit a rule, by trying them all; meant for single rules and few facts. Belongs to one
 * thread.
 */
public final class Evaluator {
    private final Map<Expression, Valuation> ready = new IdentityHashMap<>();
    private final Observer observer;

    /** What an evaluator tells while it works. */
    @FunctionalInterface
    public interface Observer {
        /** A constraint has been judged for a fact. */
        void judged(Constraint constraint, boolean held);
    }

    /** An evaluator that tells nobody. */
    public Evaluator() {
        this((constraint, held) -> {});
    }

    /** An evaluator that tells what it judges. */
    public Evaluator(Observer observer) {
        this.observer = observer;
    }

    /** What the rule concludes from the facts, once for each way in which they fit. */
    public List<Object> conclusions(RuleTree rule, List<?> facts) {
        Valuation conclusion = ready.computeIfAbsent(rule.conclusion(), e -> Creations.of(rule.conclusion()));
        return matches(rule, facts).stream()
                .map(bindings -> conclusion.of(null, bindings))
                .toList();
    }

    /** Each way in which the facts fit the rule's conditions. */
    public List<Bindings> matches(RuleTree rule, List<?> facts) {
        return all(rule.conditions(), facts, Bindings.NONE);
    }

    /** Each way in which the facts fit further conditions, when some fit others already. */
    public List<Bindings> matches(List<Condition> conditions, List<?> facts, Bindings start) {
        return all(conditions, facts, start);
    }

    private List<Bindings> all(List<Condition> conditions, List<?> facts, Bindings start) {
        List<Bindings> ways = List.of(start);
        for (Condition condition : conditions) {
            ways = ways.stream().flatMap(way -> one(condition, facts, way)).toList();
        }
        return ways;
    }

    private Stream<Bindings> one(Condition condition, List<?> facts, Bindings so) {
        if (condition instanceof Condition.Pattern pattern) {
            return facts.stream()
                    .filter(f -> f.getClass().getSimpleName().equals(pattern.type()))
                    .flatMap(fact -> Stream.ofNullable(fits(pattern, fact, so)));
        }
        if (condition instanceof Condition.Existence existence) {
            boolean there = !all(existence.conditions(), facts, so).isEmpty();
            return there != existence.negated() ? Stream.of(so) : Stream.empty();
        }
        if (condition instanceof Condition.Either either) {
            return either.branches().stream().flatMap(branch -> all(branch, facts, so).stream());
        }
        return accumulated((Condition.Accumulation) condition, facts, so);
    }

    private @Nullable Bindings fits(Condition.Pattern pattern, Object fact, Bindings so) {
        Bindings way = pattern.variable() == null ? so : so.with(pattern.variable(), fact);
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() != null) {
                way = way.with(
                        constraint.variable(), ready(constraint.expression()).of(fact, way));
            }
        }
        boolean holds = true;
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() == null) {
                boolean held = ready(constraint.expression()).holds(fact, way);
                observer.judged(constraint, held);
                holds &= held;
            }
        }
        return holds ? way.and(fact) : null;
    }

    private Stream<Bindings> accumulated(Condition.Accumulation accumulation, List<?> facts, Bindings so) {
        List<Bindings> inside = all(accumulation.over(), facts, so);
        Bindings way = so;
        for (Condition.Function function : accumulation.functions()) {
            List<@Nullable Object> counted = new ArrayList<>();
            inside.forEach(i -> counted.add(
                    function.argument() == null ? i : ready(function.argument()).of(null, i)));
            Object result = Values.counted(function.name(), counted);
            if (result == null) {
                return Stream.empty();
            }
            way = way.with(function.variable(), result).and(result);
        }
        Bindings result = way;
        Predicate<Constraint> holds = constraint -> {
            boolean held = ready(constraint.expression()).holds(null, result);
            observer.judged(constraint, held);
            return held;
        };
        return accumulation.filter().stream().allMatch(holds) ? Stream.of(result) : Stream.empty();
    }

    private Valuation ready(Expression expression) {
        return ready.computeIfAbsent(expression, Valuations::of);
    }
}
