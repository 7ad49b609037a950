package org.bonusadvisor.authoring.proposal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.bonusadvisor.evaluation.Evaluator;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.RuleTree;

/** How facts are judged by every condition of a rule and of its changed forms, each taken alone. */
final class Signature {
    private final List<RuleTree> alone;

    Signature(RuleTree rule, Collection<Condition.Pattern> patterns) {
        this.alone = new LinkedHashSet<>(patterns)
                .stream()
                        .map(p -> new RuleTree(
                                rule.name(), List.of(), List.of(p), rule.conclusion(), rule.nameSpan(), rule.span()))
                        .toList();
    }

    String of(List<Object> facts) {
        StringBuilder text = new StringBuilder();
        Evaluator evaluator = new Evaluator((constraint, held) -> text.append(held ? '1' : '0'));
        alone.forEach(rule -> text.append(evaluator.matches(rule, facts).size()).append(','));
        return text.toString();
    }
}
