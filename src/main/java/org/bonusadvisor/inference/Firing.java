package org.bonusadvisor.inference;

import java.util.Comparator;
import java.util.List;
import org.bonusadvisor.rulebase.Rule;

/**
 * One firing: a rule, the facts that it matched, and what it concluded.
 *
 * @param rule the rule
 * @param premises the values that the rule judged, such as {@code engineer.rating = EXCEEDS}
 * @param conclusion what it concluded
 */
public record Firing(Rule rule, List<String> premises, Object conclusion) {

    /** Stage, then rule id, then what was judged and concluded: an order that no engine setting can change. */
    public static final Comparator<Firing> ORDER = Comparator.comparing(
                    (Firing f) -> f.rule().stage())
            .thenComparing(f -> f.rule().id(), RuleIdOrder.INSTANCE)
            .thenComparing(f -> f.premises().toString())
            .thenComparing(f -> f.conclusion().toString());
}
