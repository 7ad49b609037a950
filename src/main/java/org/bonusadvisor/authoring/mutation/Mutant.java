package org.bonusadvisor.authoring.mutation;

import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.syntax.RuleTree;

/**
 * A rule with one small change.
 *
 * @param rule the rule as it stands
 * @param changed the rule after the change
 * @param line line of the change, from 1
 * @param column column of the change, from 1
 * @param was what stands there
 * @param becomes what stands there after the change, empty when it is taken out
 */
public record Mutant(Rule rule, RuleTree changed, int line, int column, String was, String becomes) {

    /** The change in words. */
    public String text() {
        return becomes.isEmpty() ? "without `" + was + "`" : "`" + was + "` becomes `" + becomes + "`";
    }

    /** Where the change is. */
    public String at() {
        return "rules/" + rule.file() + ":" + line + ":" + column;
    }
}
