package org.bonusadvisor.report;

import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.report.view.AdviceView;

/** The HTML view: one self-contained page for reading on a screen and on paper, whose script it can do without. */
public final class AdviceHtml {
    private static final String SCRIPT = Pages.script("report.js");
    private static final String POLICY = Pages.policy(SCRIPT);

    private final Pages pages = new Pages();
    private final Format format;
    private final List<String> besides;

    /** Writes figures in international English. */
    public AdviceHtml() {
        this(Format.ENGLISH);
    }

    /** Writes figures in a format. */
    public AdviceHtml(Format format) {
        this(format, List.of());
    }

    /** Writes figures in a format, and links to the files of these extensions beside the page. */
    public AdviceHtml(Format format, List<String> besides) {
        this.format = format;
        this.besides = List.copyOf(besides);
    }

    /** The whole page. */
    public String write(Advice advice) {
        return pages.render(
                "advice/report.jte",
                Map.of("v", new AdviceView(advice, format), "script", SCRIPT, "policy", POLICY, "besides", besides));
    }
}
