package org.bonusadvisor.report;

import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.Advice.LegalAdvice;
import org.bonusadvisor.advice.Advice.ObjectionAdvice;
import org.bonusadvisor.advice.Advice.RedFlagAdvice;
import org.bonusadvisor.advice.Advice.TermAdvice;
import org.bonusadvisor.advice.Script;
import org.bonusadvisor.report.view.AdviceView;

/** Objections, script, vocabulary, red flags and legal notes in Markdown. */
final class MarkdownTalk {
    private MarkdownTalk() {}

    static void write(AdviceView view, Markdown text) {
        text.heading(2, view.say("heading.objections"));
        if (view.advice().objections().isEmpty()) {
            text.paragraph(view.say("objections.none"));
        }
        view.advice().objections().forEach(objection -> objection(view, objection, text));
        script(view, text);
        vocabulary(view, text);
        flags(view, text);
    }

    private static void objection(AdviceView view, ObjectionAdvice objection, Markdown text) {
        text.heading(3, objection.rank() + ". " + objection.title());
        text.labelled(view.say("objection.manager"), objection.manager());
        text.labelled(view.say("objection.reply"), objection.rebuttal());
        if (!objection.question().isBlank()) {
            text.labelled(view.say("objection.question"), objection.question());
        }
        MarkdownWhy.reasons(view, view.reasons(objection.because()), 0, text);
    }

    private static void script(AdviceView view, Markdown text) {
        Script script = view.advice().script();
        text.heading(2, view.say("heading.script"));
        if (script.beats().isEmpty()) {
            text.paragraph(view.say("script.none"));
        } else {
            String style = view.wording()
                    .say("script.style", Map.of("style", view.wording().name(script.style())));
            text.paragraph(style + ". " + view.speakingTime() + ".");
        }
        script.beats().forEach(beat -> text.heading(3, beat.title()).quote(beat.text()));
        if (!script.branches().isEmpty()) {
            text.heading(3, view.say("script.branches"));
            script.branches().forEach(branch -> text.labelled(branch.when(), branch.text()));
        }
        if (!script.memo().isBlank()) {
            text.heading(3, view.say("script.memo")).quote(script.memo());
        }
    }

    private static void vocabulary(AdviceView view, Markdown text) {
        if (!view.advice().vocabulary().isEmpty()) {
            text.heading(2, view.say("heading.vocabulary"));
            List<String> header = List.of(
                    view.say("vocabulary.term"),
                    view.say("vocabulary.meaning"),
                    view.say("vocabulary.plain"),
                    view.say("vocabulary.for"));
            text.table(
                    header,
                    view.advice().vocabulary().stream()
                            .map(term -> List.of(term.term(), term.meaning(), term.plain(), use(view, term)))
                            .toList());
        }
    }

    private static String use(AdviceView view, TermAdvice term) {
        String achievement = view.achievement(term.achievement());
        return term.language() == null ? achievement : achievement + " (" + view.language(term.language()) + ")";
    }

    private static void flags(AdviceView view, Markdown text) {
        text.heading(2, view.say("heading.flags"));
        if (view.advice().redFlags().isEmpty()) {
            text.paragraph(view.say("flags.none"));
        }
        for (RedFlagAdvice flag : view.advice().redFlags()) {
            text.heading(3, flag.title());
            String at =
                    flag.at().isBlank() ? "" : " (" + view.wording().say("flag.at", Map.of("path", flag.at())) + ")";
            text.labelled(view.say("flag.found"), flag.found() + at);
            text.labelled(view.say("flag.say"), flag.say());
            MarkdownWhy.reasons(view, view.reasons(flag.because()), 0, text);
        }
        if (!view.advice().legalNotes().isEmpty()) {
            text.heading(3, view.say("legal")).paragraph(view.say("legal.disclaimer"));
            view.advice().legalNotes().forEach(note -> legal(view, note, text));
            text.end();
        }
    }

    private static void legal(AdviceView view, LegalAdvice note, Markdown text) {
        text.item(0, note.title(), note.text()).item(1, view.legalSource(note));
        view.reasons(note.because()).forEach(reason -> MarkdownWhy.reason(view, reason, 1, text));
    }
}
