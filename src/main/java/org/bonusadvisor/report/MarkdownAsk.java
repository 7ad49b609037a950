package org.bonusadvisor.report;

import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.report.view.AdviceView;
import org.bonusadvisor.report.view.AskView;
import org.bonusadvisor.report.view.Detail;
import org.bonusadvisor.report.view.RangePicture;
import org.bonusadvisor.report.view.TimingView;
import org.jspecify.annotations.Nullable;

/** Headline, amounts and timing in Markdown. */
final class MarkdownAsk {
    private MarkdownAsk() {}

    static void write(AdviceView view, Markdown text) {
        headline(view, text);
        text.heading(2, view.say("heading.amounts"));
        if (view.asks().isEmpty()) {
            nothing(view, text);
        }
        view.asks().forEach(ask -> ask(view, ask, text));
        text.heading(2, view.say("heading.when"));
        timing(view, view.timing(), text);
        calendar(view, text);
    }

    private static void headline(AdviceView view, Markdown text) {
        text.paragraph(view.advice().recommendation().headline());
        if (!view.redaction().isEmpty()) {
            text.labelled(view.say("redaction.title"), view.redaction());
        }
        if (!view.advice().recommendation().order().isEmpty()) {
            List<String> order = view.advice().recommendation().order().stream()
                    .map(view.wording()::name)
                    .toList();
            text.labelled(view.say("order"), String.join(", ", order));
        }
        paragraph(view.mode(), text);
        paragraph(view.bridge(), text);
        details(view.results(), text);
        details(view.subject(), text);
        if (!view.firstSteps().isEmpty()) {
            text.heading(2, view.say("first.steps"));
            view.firstSteps().forEach(step -> text.item(0, step.text()));
            text.end();
        }
    }

    /** WAIT has no amounts: what to do instead. */
    private static void nothing(AdviceView view, Markdown text) {
        if (!view.waits()) {
            text.paragraph(view.say("amounts.none"));
            return;
        }
        text.paragraph(view.say("wait.title") + ". " + view.say("wait.text"));
        Advice advice = view.advice();
        advice.followUp().nextSteps().forEach(step -> text.item(0, step.text()));
        advice.alternatives().forEach(other -> text.item(0, other.what() + " " + other.when()));
        text.end();
    }

    private static void ask(AdviceView view, AskView ask, Markdown text) {
        text.heading(3, ask.title());
        RangePicture picture = ask.picture();
        if (!picture.marks().isEmpty()) {
            text.paragraph(ask.advice());
            picture.marks().forEach(mark -> text.item(0, mark.label(), mark.text()));
            picture.zones().forEach(zone -> text.item(0, zone.label(), zone.text()));
            text.end().paragraph(ask.unit());
        }
        details(ask.details(), text);
        if (!ask.steps().isEmpty()) {
            text.heading(4, view.say("derivation"));
            List<String> header =
                    List.of(view.say("derivation.step"), view.say("derivation.value"), view.say("derivation.because"));
            text.table(
                    header,
                    ask.steps().stream()
                            .map(step -> List.of(step.step(), step.value(), because(view, step)))
                            .toList());
        }
    }

    private static String because(AdviceView view, AskView.StepView step) {
        return step.because() == null
                ? view.say("derivation.arithmetic")
                : step.because().title() + " (" + step.because().rule() + ")";
    }

    private static void timing(AdviceView view, TimingView timing, Markdown text) {
        text.paragraph(timing.action() + ".");
        details(timing.details(), text);
        timing.warnings().forEach(warning -> text.labelled(view.say("warning"), warning));
        MarkdownWhy.reasons(view, timing.because(), 0, text);
        TimingView next = timing.next();
        if (next != null) {
            text.heading(3, view.wording().say("timing.next", Map.of("type", next.type())));
            timing(view, next, text);
        }
    }

    private static void calendar(AdviceView view, Markdown text) {
        if (!view.advice().calendar().isEmpty()) {
            text.heading(3, view.say("calendar"));
            text.table(
                    List.of(view.say("calendar.date"), view.say("calendar.what"), view.say("calendar.kind")),
                    view.advice().calendar().stream()
                            .map(entry -> List.of(view.date(entry.date()), entry.what(), view.kind(entry)))
                            .toList());
        }
    }

    static void details(List<Detail> details, Markdown text) {
        if (!details.isEmpty()) {
            details.forEach(detail -> text.item(0, detail.label(), detail.text()));
            text.end();
        }
    }

    private static void paragraph(@Nullable String words, Markdown text) {
        if (words != null) {
            text.paragraph(words);
        }
    }
}
