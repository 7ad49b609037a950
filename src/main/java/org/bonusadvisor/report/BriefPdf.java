package org.bonusadvisor.report;

import java.util.Map;
import java.util.Set;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.report.pdf.PaperPage;
import org.bonusadvisor.report.pdf.Press;
import org.bonusadvisor.report.pdf.Print;
import org.bonusadvisor.report.view.AdviceView;
import org.bonusadvisor.report.view.BriefView;

/** One page for the coach: as much of the advice as one side of A4 holds. */
public final class BriefPdf {
    private static final String CSS = Pages.read("pdf.css") + Pages.read("brief.css");

    private final Pages pages = new Pages();
    private final Press press = new Press();
    private final Format format;

    /** Writes figures in a format. */
    public BriefPdf(Format format) {
        this.format = format;
    }

    /** The page: the fullest that fits. */
    public byte[] write(Advice advice) {
        Print last = null;
        for (BriefView brief : BriefView.tries(new AdviceView(advice, format))) {
            last = print(brief);
            if (last.pages() == 1) {
                return last.pdf();
            }
        }
        throw new IllegalStateException("the brief takes " + (last == null ? 0 : last.pages()) + " pages");
    }

    private Print print(BriefView brief) {
        Advice advice = brief.view().advice();
        return press.print(new PaperPage(
                pages.render("brief/page.jte", Map.of("b", brief)),
                CSS,
                Set.of(),
                advice.recommendation().headline(),
                advice.asOf()));
    }
}
