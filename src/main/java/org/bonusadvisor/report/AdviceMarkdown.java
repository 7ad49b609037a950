package org.bonusadvisor.report;

import java.util.Map;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.report.view.AdviceView;

/** The Markdown view: the whole report as text that reads well as it stands. */
public final class AdviceMarkdown {
    private final Format format;

    /** Writes figures in international English. */
    public AdviceMarkdown() {
        this(Format.ENGLISH);
    }

    /** Writes figures in a format. */
    public AdviceMarkdown(Format format) {
        this.format = format;
    }

    /** The whole report, ending in a newline. */
    public String write(Advice advice) {
        AdviceView view = new AdviceView(advice, format);
        Markdown text = new Markdown();
        text.heading(1, view.wording().say("page.title", Map.of("what", view.what(), "who", view.who())));
        MarkdownAsk.write(view, text);
        MarkdownWhy.write(view, text);
        MarkdownCase.write(view, text);
        MarkdownTalk.write(view, text);
        MarkdownPreparation.write(view, text);
        text.paragraph(view.say("legal.disclaimer")).paragraph(view.origin());
        return text.toString();
    }
}
