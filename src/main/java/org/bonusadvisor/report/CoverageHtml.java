package org.bonusadvisor.report;

import java.util.Map;
import org.bonusadvisor.report.view.CoverageView;

/** What cases touch of rules, as one self-contained page without script. */
public final class CoverageHtml {
    private final Pages pages = new Pages();

    /** The whole page. */
    public String write(CoverageView coverage) {
        return pages.render("rules/coverage.jte", Map.of("v", coverage));
    }
}
