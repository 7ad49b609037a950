package org.bonusadvisor.inference;

import java.util.HashMap;
import java.util.Map;
import org.bonusadvisor.rulebase.syntax.Condition;

/** The guards of a network; rules with the same condition share one. Complete when the network is built. */
final class Guards {
    private final Map<String, Guard> byText = new HashMap<>();
    private final AtWork atWork;

    Guards(AtWork atWork) {
        this.atWork = atWork;
    }

    Guard of(Condition.Pattern pattern) {
        return byText.computeIfAbsent(Guard.text(pattern), text -> new Guard(byText.size(), pattern, atWork));
    }

    int count() {
        return byText.size();
    }
}
