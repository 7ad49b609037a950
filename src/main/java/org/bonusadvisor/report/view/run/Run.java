package org.bonusadvisor.report.view.run;

import java.util.Collection;
import java.util.List;

/**
 * A finished run.
 *
 * @param rows what was advised, in the order of the input; gone through several times
 * @param firstRejected the first of what was rejected, in the order of the input
 * @param rejected how many were rejected
 * @param formats extensions of the report files that can be read, best first
 * @param ruleBase digest of the rules
 * @param data digest of the market data
 */
public record Run(
        Collection<RunRow> rows,
        List<RejectedRow> firstRejected,
        long rejected,
        List<String> formats,
        String ruleBase,
        String data) {}
