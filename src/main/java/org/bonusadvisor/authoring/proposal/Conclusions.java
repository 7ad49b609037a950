package org.bonusadvisor.authoring.proposal;

import java.util.List;
import java.util.Optional;
import org.bonusadvisor.evaluation.Evaluator;
import org.bonusadvisor.rulebase.syntax.RuleTree;

/** What rules conclude from facts. */
final class Conclusions {
    private final Evaluator evaluator = new Evaluator();

    /** Empty when the conclusion cannot be made. */
    Optional<List<Object>> of(RuleTree rule, List<Object> facts) {
        try {
            return Optional.of(evaluator.conclusions(rule, facts));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
