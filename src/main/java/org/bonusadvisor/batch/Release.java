package org.bonusadvisor.batch;

import org.bonusadvisor.advice.Advice.DataId;
import org.bonusadvisor.advice.Advice.RuleBaseId;

/**
 * What a run was made with.
 *
 * @param version version of the product
 * @param ruleBase the rules
 * @param data the market tables
 */
public record Release(String version, RuleBaseId ruleBase, DataId data) {}
