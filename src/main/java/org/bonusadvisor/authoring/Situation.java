package org.bonusadvisor.authoring;

import java.util.List;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.Stage;

/**
 * A case with the facts that its rules see.
 *
 * @param file path of its file under the rules folder
 * @param stage the stage that it runs
 * @param one the case
 * @param facts the facts of its profile and what it states
 */
public record Situation(String file, Stage stage, RuleCase one, List<Object> facts) {

    /** The case's name. */
    public String name() {
        return one.name();
    }

    /** Whether the case says something that a rule of its stage decides. */
    public boolean asserts(Rule rule) {
        return one.fires().contains(rule.id())
                || one.silent().contains(rule.id())
                || one.concludes().stream().anyMatch(c -> c.has(rule.concludes()));
    }

    /** In what the conclusions of its rules differ from what the case expects. */
    public List<String> problems(List<Drawn> drawn) {
        return Comparison.problems(one, drawn);
    }
}
