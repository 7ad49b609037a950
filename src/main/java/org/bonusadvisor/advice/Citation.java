package org.bonusadvisor.advice;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;

/**
 * What an advice says of a rule, whatever it fired on.
 *
 * @param name its name
 * @param at where it stands, as file:line
 * @param plain it as a reason without facts
 * @param sources ids of what it cites
 */
record Citation(String name, String at, Reason plain, List<String> sources) {

    /** The rules of a rule base, by name. */
    static Map<String, Citation> of(RuleBase rules) {
        return rules.all().stream()
                .map(Citation::of)
                .collect(Collectors.toUnmodifiableMap(Citation::name, Function.identity()));
    }

    private static Citation of(Rule rule) {
        return new Citation(
                rule.name(),
                rule.at(),
                new Reason(rule.id(), rule.title(), rule.source(), rule.grade(), List.of()),
                List.of(rule.source().split(",\\s*")));
    }

    /** A firing of the rule as a reason. */
    Reason reason(Firing firing) {
        return new Reason(plain.rule(), plain.title(), plain.source(), plain.grade(), firing.premises());
    }
}
