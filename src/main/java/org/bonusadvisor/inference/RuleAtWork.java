package org.bonusadvisor.inference;

import java.util.List;
import java.util.Map;
import org.bonusadvisor.rulebase.Rule;
import org.jspecify.annotations.Nullable;

/** A rule of a network and what is needed each time it fires. */
final class RuleAtWork {
    private final Rule rule;
    private final int position;
    private final Folding folding;

    /** Made ready when the rule first fires; threads may each do it. */
    private @Nullable Premises premises;

    /** A rule and its place among all rules, from 0. */
    RuleAtWork(Rule rule, int position) {
        this.rule = rule;
        this.position = position;
        this.folding = Folding.of(rule.tree());
    }

    Rule rule() {
        return rule;
    }

    int position() {
        return position;
    }

    Folding folding() {
        return folding;
    }

    /** A firing of the rule, by what the engine matched and the facts that every profile states once. */
    Firing firing(List<Object> byEngine, Map<Class<?>, Object> single, Object conclusion) {
        List<Object> matched = folding.matched(byEngine, single);
        Premises ready = premises;
        if (ready == null) {
            ready = new Premises(rule);
            premises = ready;
        }
        return new Firing(rule, new LatePremises(ready, matched), conclusion, matched);
    }
}
