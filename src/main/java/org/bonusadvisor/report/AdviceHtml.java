package org.bonusadvisor.report;

import java.util.Map;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.report.view.AdviceView;

/** The HTML view: one self-contained page without script, for reading on a screen and on paper. */
public final class AdviceHtml {
    private final Pages pages = new Pages();

    /** The whole page. */
    public String write(Advice advice) {
        return pages.render("advice/report.jte", Map.of("v", new AdviceView(advice)));
    }
}
