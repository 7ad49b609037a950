package org.bonusadvisor.authoring.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bonusadvisor.evaluation.Evaluator;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;

/**
 * The rules of a stage without the engine: what they conclude is right. Should rules ask for what their own stage
 * concludes, they are asked again until nothing changes. Belongs to one thread.
 */
final class Reference implements Engine {
    private static final int MOST_ROUNDS = 100;

    private final Evaluator evaluator = new Evaluator();
    private final List<Rule> rules;
    private final List<Rule> later;

    Reference(RuleBase base, Stage stage) {
        this.rules = base.all().stream().filter(r -> r.stage() == stage).toList();
        Set<String> concluded = rules.stream().map(Rule::concludes).collect(Collectors.toSet());
        this.later = rules.stream()
                .filter(rule -> rule.premises().stream().map(Rule.Premise::type).anyMatch(concluded::contains))
                .toList();
    }

    @Override
    public Map<String, List<Object>> conclusions(Subject subject) {
        Map<String, List<Object>> concluded = new HashMap<>();
        ask(rules, subject.facts(), concluded);
        boolean changed = !later.isEmpty();
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            List<Object> facts = new ArrayList<>(subject.facts());
            concluded.values().forEach(facts::addAll);
            Map<String, List<Object>> before = Map.copyOf(concluded);
            ask(later, facts, concluded);
            changed = !concluded.equals(before);
        }
        return concluded;
    }

    private void ask(List<Rule> some, List<Object> facts, Map<String, List<Object>> concluded) {
        some.forEach(rule -> concluded.put(rule.name(), evaluator.conclusions(rule.tree(), facts)));
    }
}
