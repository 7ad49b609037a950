package org.bonusadvisor.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.report.pdf.PaperPage;
import org.bonusadvisor.report.pdf.Press;
import org.bonusadvisor.report.view.AdviceView;

/** The PDF view: what the HTML view says, for paper and for those who listen to it. */
public final class AdvicePdf {
    private static final String CSS = Pages.read("pdf.css");

    /** What is for the screen, and what is printed on its own. */
    private static final Set<String> WITHOUT = Set.of("screen-only", "skip", "brief", "cue-cards");

    private final Pages pages = new Pages();
    private final Press press = new Press();
    private final Format format;

    /** Writes figures in a format. */
    public AdvicePdf(Format format) {
        this.format = format;
    }

    /** The whole document. */
    public byte[] write(Advice advice) {
        String page = pages.render(
                "advice/report.jte", Map.of("v", new AdviceView(advice, format), "script", "", "besides", List.of()));
        return press.print(new PaperPage(
                        page, CSS, WITHOUT, advice.recommendation().headline(), advice.asOf()))
                .pdf();
    }
}
