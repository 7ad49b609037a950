package org.bonusadvisor.report.view.run;

import java.util.List;

/**
 * A finished run.
 *
 * @param rows what was advised, in the order of the input
 * @param rejected what was not, in the order of the input
 * @param formats extensions of the report files that can be read, best first
 * @param ruleBase digest of the rules
 * @param data digest of the market data
 */
public record Run(List<RunRow> rows, List<RejectedRow> rejected, List<String> formats, String ruleBase, String data) {}
