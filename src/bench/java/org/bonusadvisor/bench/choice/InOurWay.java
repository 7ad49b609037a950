package org.bonusadvisor.bench.choice;

import java.util.List;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.inference.Network;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;

/** The rules as the program runs them: its network and its working memory, with the reasons of each conclusion. */
final class InOurWay implements Chooser {
    private final Network network;

    InOurWay(RuleBase rules) {
        this.network = Network.of(rules, Stage.CANDIDATES);
    }

    @Override
    public Choice choose(List<Object> facts) {
        try (Inference inference = new Inference(network)) {
            facts.forEach(inference::state);
            inference.run(Stage.CANDIDATES);
            return Choice.of(inference.memory().facts(Object.class)::iterator);
        }
    }
}
