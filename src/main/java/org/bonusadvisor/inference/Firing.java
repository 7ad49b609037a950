package org.bonusadvisor.inference;

import java.util.List;
import org.bonusadvisor.rulebase.Rule;

/**
 * One firing: a rule, the facts that it matched, and what it concluded.
 *
 * @param rule the rule
 * @param premises the values that the rule judged, such as {@code engineer.rating = EXCEEDS}
 * @param conclusion what it concluded
 * @param facts the facts and conclusions that it matched, none for what it only asked whether it is there
 */
public record Firing(Rule rule, List<String> premises, Object conclusion, List<Object> facts) {}
