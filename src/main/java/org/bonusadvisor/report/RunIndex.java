package org.bonusadvisor.report;

import java.util.List;
import java.util.Map;

/** The page of a run: what was advised, with a link to each report, and what was rejected and why. */
public final class RunIndex {
    private final Pages pages = new Pages();

    /** The whole page; a report is expected at {@code profiles/<id>.html} beside it. */
    public String write(List<RunRow> rows, List<RejectedRow> rejected, String ruleBaseDigest, String dataDigest) {
        RunView view = RunView.of(rows, ruleBaseDigest, dataDigest);
        return pages.render("run/index.jte", Map.of("v", view, "rejected", rejected));
    }
}
