package org.bonusadvisor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.authoring.CaseBook;
import org.bonusadvisor.authoring.Drawn;
import org.bonusadvisor.authoring.Situation;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    @Test
    void it_concludes_what_the_engine_concludes_in_every_case_beside_the_rules() {
        RuleBase rules = ShippedRules.compiled();
        Evaluator evaluator = new Evaluator();
        List<String> differences = new ArrayList<>();

        for (Situation situation : CaseBook.of(rules.sources()).situations()) {
            List<String> fired = fired(rules, situation);
            List<String> found = rules.all().stream()
                    .filter(rule -> rule.stage() == situation.stage())
                    .flatMap(rule -> concluded(evaluator, rule, situation))
                    .sorted()
                    .toList();
            if (!found.equals(fired)) {
                differences.add(situation.file() + ": " + situation.name());
            }
        }

        assertThat(differences).isEmpty();
    }

    private static java.util.stream.Stream<String> concluded(Evaluator evaluator, Rule rule, Situation situation) {
        return evaluator.conclusions(rule.tree(), situation.facts()).stream().map(c -> rule.id() + " " + c);
    }

    private static List<String> fired(RuleBase rules, Situation situation) {
        try (Inference inference = new Inference(rules)) {
            situation.facts().forEach(inference::state);
            inference.run(situation.stage());
            return inference.firings().stream()
                    .map(f -> new Drawn(f.rule().id(), f.conclusion(), f.premises()))
                    .map(d -> d.rule() + " " + d.conclusion())
                    .sorted()
                    .toList();
        }
    }
}
