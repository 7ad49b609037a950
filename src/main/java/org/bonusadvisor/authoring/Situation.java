package org.bonusadvisor.authoring;

import java.util.List;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.Stage;

/**
 * A case, or a variant of one, with the facts that its rules see.
 *
 * @param file path of its file under the rules folder
 * @param line the line on which it stands, from 1; 0 when it stands in no file
 * @param stage the stage that it runs
 * @param trial what is run
 * @param facts the facts of its profile and what it states
 */
public record Situation(String file, int line, Stage stage, Trial trial, List<Object> facts) {

    /** The case's name. */
    public String name() {
        return trial.name();
    }

    /** Whether the case says something that a rule of its stage decides. */
    public boolean asserts(Rule rule) {
        return trial.fires().contains(rule.id())
                || trial.silent().contains(rule.id())
                || trial.concludes().stream().anyMatch(c -> c.has(rule.concludes()));
    }

    /** In what the conclusions of its rules differ from what the case expects. */
    public List<Difference> problems(List<Drawn> drawn) {
        return Comparison.differences(trial, drawn);
    }

    /** Where it stands, as file:line. */
    public String at() {
        return "rules/" + file + (line > 0 ? ":" + line : "");
    }
}
