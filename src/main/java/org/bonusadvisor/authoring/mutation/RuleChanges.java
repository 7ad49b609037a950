package org.bonusadvisor.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.Condition.Constraint;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.syntax.RuleTree;

/** The small changes of a rule, one at a time. */
final class RuleChanges {
    private RuleChanges() {}

    static List<Change<RuleTree>> of(RuleTree rule) {
        List<Change<RuleTree>> changes = new ArrayList<>();
        each(rule.conditions(), RuleChanges::condition)
                .forEach(c -> changes.add(c.in(conditions -> with(rule, conditions, rule.conclusion()))));
        ExpressionChanges.of(rule.conclusion())
                .forEach(c -> changes.add(c.in(made -> with(rule, rule.conditions(), (Expression.Creation) made))));
        return changes;
    }

    private static RuleTree with(RuleTree rule, List<Condition> conditions, Expression.Creation conclusion) {
        return new RuleTree(rule.name(), rule.metadata(), conditions, conclusion, rule.nameSpan(), rule.span());
    }

    /** The changes of a list by changes of its items. */
    private static <T> List<Change<List<T>>> each(List<T> items, Function<T, List<Change<T>>> changes) {
        List<Change<List<T>>> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int at = i;
            changes.apply(items.get(i))
                    .forEach(c -> all.add(c.in(item -> {
                        List<T> changed = new ArrayList<>(items);
                        changed.set(at, item);
                        return changed;
                    })));
        }
        return all;
    }

    private static List<Change<Condition>> condition(Condition condition) {
        List<Change<Condition>> changes = new ArrayList<>();
        if (condition instanceof Condition.Pattern pattern) {
            constraints(pattern.constraints())
                    .forEach(c -> changes.add(c.in(constraints -> new Condition.Pattern(
                            pattern.variable(), pattern.type(), constraints, pattern.name(), pattern.span()))));
        } else if (condition instanceof Condition.Existence existence) {
            changes.add(new Change<>(
                    new Condition.Existence(!existence.negated(), existence.conditions(), existence.span()),
                    existence.span(),
                    existence.negated() ? "exists …" : "not …"));
            each(existence.conditions(), RuleChanges::condition)
                    .forEach(c -> changes.add(c.in(
                            conditions -> new Condition.Existence(existence.negated(), conditions, existence.span()))));
        } else if (condition instanceof Condition.Either either) {
            each(either.branches(), branch -> each(branch, RuleChanges::condition))
                    .forEach(c -> changes.add(c.in(branches -> new Condition.Either(branches, either.span()))));
            for (int i = 0; i < either.branches().size(); i++) {
                List<List<Condition>> rest = new ArrayList<>(either.branches());
                List<Condition> dropped = rest.remove(i);
                changes.add(new Change<>(
                        new Condition.Either(rest, either.span()),
                        dropped.get(0).span(),
                        ""));
            }
        } else if (condition instanceof Condition.Accumulation counted) {
            each(counted.over(), RuleChanges::condition)
                    .forEach(c -> changes.add(c.in(over ->
                            new Condition.Accumulation(over, counted.functions(), counted.filter(), counted.span()))));
            constraints(counted.filter())
                    .forEach(c -> changes.add(c.in(filter ->
                            new Condition.Accumulation(counted.over(), counted.functions(), filter, counted.span()))));
        }
        return changes;
    }

    private static List<Change<List<Constraint>>> constraints(List<Constraint> constraints) {
        List<Change<List<Constraint>>> changes = each(constraints, RuleChanges::constraint);
        for (int i = 0; i < constraints.size(); i++) {
            if (constraints.get(i).variable() == null) {
                List<Constraint> rest = new ArrayList<>(constraints);
                Constraint dropped = rest.remove(i);
                changes.add(new Change<>(rest, dropped.span(), ""));
            }
        }
        return changes;
    }

    private static List<Change<Constraint>> constraint(Constraint constraint) {
        return constraint.variable() != null
                ? List.of()
                : ExpressionChanges.of(constraint.expression()).stream()
                        .map(c -> c.in(e -> new Constraint(null, e, constraint.span())))
                        .toList();
    }
}
