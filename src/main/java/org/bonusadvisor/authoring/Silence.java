package org.bonusadvisor.authoring;

import java.util.List;
import org.bonusadvisor.authoring.requirement.Requirement;
import org.bonusadvisor.authoring.requirement.Requirements;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.syntax.Source;

/** Tells why a rule does not fire: its first condition that is not met, and the values found. */
final class Silence {
    private Silence() {}

    /** The place, the condition, and what was found. */
    static String text(Rule rule, Source source, List<Object> facts) {
        return Requirements.of(rule, source, facts, (fact, property) -> property).stream()
                .filter(r -> r.met() != Answer.YES)
                .findFirst()
                .map(Silence::text)
                .orElse(rule.at() + ": all conditions are met");
    }

    private static String text(Requirement unmet) {
        String found = String.join(", ", unmet.found());
        if (found.startsWith("no ")) {
            return unmet.at() + " " + found;
        }
        return unmet.at() + " `" + unmet.asks() + "` is " + (unmet.met() == Answer.UNKNOWN ? "unknown" : "not met")
                + (found.isEmpty() ? "" : ": " + found);
    }
}
