package org.bonusadvisor.inference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.jspecify.annotations.Nullable;

/**
 * A rule's conditions, parted: those on facts that every profile states once and that nothing else in the rule refers to
 * are guards, the engine joins the others.
 *
 * @param guards the conditions that are guards
 * @param joined the conditions that the engine joins, in their order
 * @param order for each fact that the rule matches, in the order of its conditions, the type of a guard's fact, or null
 *     for the next one of the engine; those of the engine that are left over come last
 */
record Folding(List<Condition.Pattern> guards, List<Condition> joined, List<@Nullable Class<?>> order) {

    static Folding of(RuleTree tree) {
        List<Condition.Pattern> guards = new ArrayList<>();
        List<Condition> joined = new ArrayList<>();
        List<@Nullable Class<?>> order = new ArrayList<>();
        boolean countable = true;
        boolean triggered = tree.conditions().stream().anyMatch(c -> c instanceof Condition.Pattern && !isGuard(c));
        for (Condition condition : tree.conditions()) {
            // How many facts a choice or a count matches is not known before.
            countable &= condition instanceof Condition.Pattern || condition instanceof Condition.Existence;
            boolean guard = countable && triggered && isGuard(condition);
            if (guard) {
                guards.add((Condition.Pattern) condition);
            } else {
                joined.add(condition);
            }
            if (countable && condition instanceof Condition.Pattern pattern) {
                order.add(guard ? FactTypes.find(pattern.type()).orElseThrow() : null);
                triggered = true;
            }
        }
        return new Folding(guards, joined, order);
    }

    private static boolean isGuard(Condition condition) {
        return condition instanceof Condition.Pattern pattern
                && StatedFacts.isAlwaysThere(pattern.type())
                && pattern.variable() == null
                && pattern.constraints().stream()
                        .allMatch(c -> c.variable() == null
                                && c.expression().variables().isEmpty());
    }

    /** All that the rule matched, in the order of its conditions. */
    List<Object> matched(List<Object> byEngine, Map<Class<?>, Object> single) {
        if (guards.isEmpty()) {
            return Collections.unmodifiableList(byEngine);
        }
        List<Object> matched = new ArrayList<>();
        int next = 0;
        for (Class<?> guard : order) {
            matched.add(guard == null ? byEngine.get(next++) : single.get(guard));
        }
        matched.addAll(byEngine.subList(next, byEngine.size()));
        return Collections.unmodifiableList(matched);
    }
}
