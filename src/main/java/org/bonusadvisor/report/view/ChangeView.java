package org.bonusadvisor.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonusadvisor.advice.Verdict;
import org.bonusadvisor.advice.WouldChange;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.TimingAction;

/**
 * A set of things to do that would change the advice, in words.
 *
 * @param steps what to do, each with the facts that it changes
 * @param effort hours of work and days until it is done
 * @param gains what gets better
 * @param outcome the verdict then
 */
public record ChangeView(List<Step> steps, String effort, String gains, String outcome) {

    /** One thing to do and the facts that it changes besides the day, such as {@code intent.willCommitMonths = 12}. */
    public record Step(String what, List<String> facts) {}

    /** In the words of the report. */
    public static ChangeView of(WouldChange change, Wording wording) {
        return new ChangeView(
                change.steps().stream().map(ChangeView::step).toList(),
                effort(change, wording),
                change.changes().stream().map(wording::name).collect(Collectors.joining(", ")),
                outcome(change.outcome(), wording));
    }

    private static Step step(WouldChange.Step step) {
        return new Step(
                step.what(),
                step.changes().stream()
                        .filter(edit -> edit.to() != null && !edit.path().equals("asOf"))
                        .map(edit -> edit.path() + " = " + edit.to().asText())
                        .toList());
    }

    private static String effort(WouldChange change, Wording wording) {
        String hours = change.hours() == 0
                ? wording.say("change.no-work")
                : wording.say(change.hours() == 1 ? "change.hour" : "change.hours", Map.of("n", change.hours()));
        String days = change.days() == 0
                ? wording.say("change.at-once")
                : wording.say(change.days() == 1 ? "change.day" : "change.days", Map.of("n", change.days()));
        return hours + ", " + days;
    }

    /** A verdict in one line: what to ask for, the targets, what to do and when. */
    public static String outcome(Verdict verdict, Wording wording) {
        List<String> parts = new ArrayList<>(List.of(wording.type(verdict.type(), verdict.variant())));
        boolean several = verdict.targets().size() > 1;
        verdict.targets()
                .forEach(target ->
                        parts.add((several ? wording.name(target.type()) + " " : "") + wording.money(target.amount())));
        if (verdict.type() != BonusType.WAIT || verdict.action() != TimingAction.WAIT_UNTIL) {
            parts.add(wording.name(verdict.action()));
        }
        String days = wording.days(verdict.earliest(), verdict.latest());
        if (days != null) {
            parts.add(days);
        }
        return Words.capital(String.join(", ", parts));
    }
}
