package org.bonusadvisor.bench.choice;

import java.util.function.Function;
import org.bonusadvisor.rulebase.RuleBase;

/** The ways to choose that are compared. */
public enum Way {
    /** Java without an engine. */
    BY_HAND("hand-written Java, no reasons kept", rules -> new ByHand()),
    /** The program's. */
    OURS("ours, with the reasons of each conclusion", InOurWay::new),
    /** Drools with a container for all runs. */
    DROOLS_KEPT("Drools, mvel, container kept, no reasons kept", rules -> new DroolsAsUsual(rules, true)),
    /** Drools with a container for each run. */
    DROOLS_EACH("Drools, mvel, container per run, no reasons kept", rules -> new DroolsAsUsual(rules, false));

    private final String words;
    private final Function<RuleBase, Chooser> making;

    Way(String words, Function<RuleBase, Chooser> making) {
        this.words = words;
        this.making = making;
    }

    /** What it is called in the table. */
    public String words() {
        return words;
    }

    /** A chooser with the rules of a rule base, ready to run. */
    public Chooser chooser(RuleBase rules) {
        return making.apply(rules);
    }
}
