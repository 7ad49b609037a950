package org.bonusadvisor.report;

import java.util.List;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.SourceAdvice;
import org.bonusadvisor.advice.Advice.Statement;
import org.bonusadvisor.advice.Advice.Unknown;
import org.bonusadvisor.facts.CoachOverride;
import org.bonusadvisor.report.view.AdviceView;
import org.bonusadvisor.report.view.ChangeView;
import org.jspecify.annotations.Nullable;

/** Checklist, case against, alternatives, follow-up, unknowns and overrides in Markdown. */
final class MarkdownPreparation {
    private MarkdownPreparation() {}

    static void write(AdviceView view, Markdown text) {
        if (view.prepares()) {
            text.heading(2, view.say("heading.preparation"));
            prepare(view, text);
            followUp(view, text);
        }
        unknowns(view, text);
        changes(view, text);
        overrides(view, text);
        sources(view, text);
    }

    private static void prepare(AdviceView view, Markdown text) {
        Advice advice = view.advice();
        if (!advice.checklist().isEmpty()) {
            text.heading(3, view.say("checklist"));
            advice.checklist().forEach(entry -> text.item(0, view.say("state." + view.state(entry)), entry.item()));
            text.end();
        }
        statements(view, "case-against", advice.caseAgainst(), text);
        if (!advice.alternatives().isEmpty()) {
            text.heading(3, view.say("alternatives"));
            advice.alternatives().forEach(other -> {
                text.item(0, other.when().isBlank() ? other.what() : other.what() + " (" + other.when() + ")");
                view.reasons(other.because()).forEach(reason -> MarkdownWhy.reason(view, reason, 1, text));
            });
            text.end();
        }
    }

    private static void followUp(AdviceView view, Markdown text) {
        statements(view, "next-steps", view.advice().followUp().nextSteps(), text);
        if (!view.emails().isEmpty()) {
            text.heading(3, view.say("emails"));
            view.emails().forEach(email -> text.heading(4, email.label()).quote(email.text()));
        }
        list(view, "log", view.advice().followUp().evidenceLog(), text);
    }

    private static void statements(AdviceView view, String key, List<Statement> statements, Markdown text) {
        if (!statements.isEmpty()) {
            text.heading(3, view.say(key));
            for (Statement statement : statements) {
                text.item(0, statement.text());
                view.reasons(statement.because()).forEach(reason -> MarkdownWhy.reason(view, reason, 1, text));
            }
            text.end();
        }
    }

    private static void unknowns(AdviceView view, Markdown text) {
        if (!view.advice().unknowns().isEmpty()) {
            text.heading(2, view.say("heading.unknowns"));
            for (Unknown unknown : view.advice().unknowns()) {
                text.item(0, unknown.path(), unknown.whyItMatters());
            }
            text.end();
        }
    }

    private static void changes(AdviceView view, Markdown text) {
        List<ChangeView> changes = view.changes();
        if (!changes.isEmpty()) {
            text.heading(2, view.say("heading.change"));
            text.paragraph(view.say("change.tried"));
            for (ChangeView change : changes) {
                change.steps()
                        .forEach(step -> text.item(0, step.what() + " (" + String.join(", ", step.facts()) + ")"));
                text.item(1, view.say("change.effort"), change.effort());
                text.item(1, view.say("change.gains"), change.gains());
                text.item(1, view.say("change.outcome"), change.outcome());
            }
            text.end();
        }
    }

    private static void overrides(AdviceView view, Markdown text) {
        List<CoachOverride> overrides = view.advice().overrides();
        if (!overrides.isEmpty()) {
            text.heading(2, view.say("heading.overrides"));
            List<String> header = List.of(
                    view.say("override.path"),
                    view.say("override.value"),
                    view.say("override.reason"),
                    view.say("override.by"));
            text.table(header, overrides.stream().map(o -> cells(view, o)).toList());
        }
    }

    private static void sources(AdviceView view, Markdown text) {
        if (!view.sources().isEmpty()) {
            text.heading(2, view.say("heading.sources")).paragraph(view.say("sources.grades"));
            for (SourceAdvice source : view.sources()) {
                String year = source.year() == null ? "" : ", " + source.year();
                String url = source.url() == null ? "" : " " + source.url();
                text.item(0, source.id() + " (" + source.grade() + year + ")", source.title() + url);
            }
            text.end();
        }
    }

    private static List<String> cells(AdviceView view, CoachOverride override) {
        return List.of(
                orEmpty(override.path()),
                view.value(override.value()),
                orEmpty(override.reason()),
                orEmpty(override.by()));
    }

    private static void list(AdviceView view, String key, List<String> items, Markdown text) {
        if (!items.isEmpty()) {
            text.heading(3, view.say(key));
            items.forEach(item -> text.item(0, item));
            text.end();
        }
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
