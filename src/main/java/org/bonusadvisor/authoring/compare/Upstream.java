package org.bonusadvisor.authoring.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonusadvisor.rulebase.Counts;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.words.FactTypes;

/** The rules that decide what other rules find. */
final class Upstream {
    private Upstream() {}

    /** Of some rules those that conclude what others ask for, or what it is counted from. */
    static List<Rule> of(List<Rule> rules, List<Rule> all) {
        Set<String> asked = rules.stream()
                .flatMap(rule -> rule.premises().stream())
                .map(Rule.Premise::type)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(asked);
        while (!open.isEmpty()) {
            String type = open.pop();
            if (found.add(type)) {
                FactTypes.find(type).ifPresent(t -> Counts.from(t).forEach(c -> open.push(c.getSimpleName())));
            }
        }
        return all.stream()
                .filter(rule -> found.contains(rule.concludes()) && !rules.contains(rule))
                .toList();
    }
}
