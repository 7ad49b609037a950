package org.bonusadvisor.report;

import java.util.Map;
import org.bonusadvisor.report.view.CompareView;

/** How the advice of two versions of the rules differs, as one self-contained page without script. */
public final class CompareHtml {
    private static final String CSS = Pages.read("compare.css");

    private final Pages pages = new Pages();

    /** The whole page. */
    public String write(CompareView comparison) {
        return pages.render("compare/compare.jte", Map.of("v", comparison, "own", CSS));
    }
}
