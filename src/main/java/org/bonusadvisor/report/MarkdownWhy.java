package org.bonusadvisor.report;

import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.Choice;
import org.bonusadvisor.report.view.AdviceView;
import org.bonusadvisor.report.view.FactView;
import org.bonusadvisor.report.view.ReasonView;
import org.bonusadvisor.report.view.RejectedView;

/** Why this and why not the others, in Markdown. */
final class MarkdownWhy {
    private MarkdownWhy() {}

    static void write(AdviceView view, Markdown text) {
        Choice choice = view.advice().recommendation();
        text.heading(2, view.say("heading.why")).heading(3, view.say("why.this"));
        if (choice.because().isEmpty()) {
            text.paragraph(view.say("why.none"));
        }
        reasons(view, view.reasons(choice.because()), 0, text);
        text.heading(3, view.wording().say("why.confidence", Map.of("level", view.confidence())));
        reasons(view, view.reasons(choice.confidence().because()), 0, text);
        if (!choice.rejected().isEmpty()) {
            text.heading(3, view.say("why.others"));
            for (RejectedView rejected : view.rejected()) {
                text.item(0, rejected.name(), rejected.beatenBy());
                rejected.because().forEach(reason -> reason(view, reason, 1, text));
            }
            text.end();
        }
    }

    /** Reasons as a list, each with its proof below it. */
    static void reasons(AdviceView view, List<ReasonView> reasons, int depth, Markdown text) {
        if (!reasons.isEmpty()) {
            reasons.forEach(reason -> reason(view, reason, depth, text));
            text.end();
        }
    }

    /** One reason as an item, its proof below it. */
    static void reason(AdviceView view, ReasonView reason, int depth, Markdown text) {
        text.item(depth, reason.title());
        String place = reason.at() == null ? reason.rule() : reason.rule() + ", " + reason.at();
        String source = reason.sourceIds() == null ? "" : "; " + view.say("reason.source") + " " + reason.sourceIds();
        text.item(depth + 1, view.say("reason.rule"), place + source + "; " + reason.grade());
        if (!reason.facts().isEmpty()) {
            text.item(
                    depth + 1,
                    view.say("reason.facts"),
                    String.join(
                            "; ", reason.facts().stream().map(FactView::text).toList()));
        }
    }
}
