package org.bonusadvisor.advice;

import java.util.Comparator;
import java.util.List;
import org.bonusadvisor.conclusions.Alternative;
import org.bonusadvisor.conclusions.CaseAgainst;
import org.bonusadvisor.conclusions.ChecklistItem;
import org.bonusadvisor.conclusions.EmailLine;
import org.bonusadvisor.conclusions.LogItem;
import org.bonusadvisor.conclusions.NextStep;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.inference.Concluded;

/** Writes down what comes after the talk, and what to have ready before it. */
final class FollowUpPart {
    private final Case work;

    FollowUpPart(Case work) {
        this.work = work;
    }

    /** Makes the first alternative available to every text. */
    void setAlternative() {
        work.all(Alternative.class)
                .map(Concluded::conclusion)
                .min(Comparator.comparingInt(Alternative::order).thenComparing(Alternative::key))
                .ifPresent(a -> work.slots().set("alternative", work.words("alternative." + a.key() + ".short")));
    }

    List<Advice.AlternativeAdvice> alternatives() {
        return work.all(Alternative.class)
                .sorted(Comparator.comparingInt(
                                (Concluded<Alternative> c) -> c.conclusion().order())
                        .thenComparing(c -> c.conclusion().key()))
                .map(c -> new Advice.AlternativeAdvice(
                        work.say("alternative." + c.conclusion().key()),
                        work.say("alternative." + c.conclusion().key() + ".when"),
                        List.of(Case.reason(c.firing()))))
                .filter(a -> !a.what().isEmpty())
                .toList();
    }

    Advice.FollowUp write() {
        return new Advice.FollowUp(
                new Advice.Emails(email("yes"), email("later"), email("no")),
                work.all(LogItem.class)
                        .map(Concluded::conclusion)
                        .sorted(Comparator.comparingInt(LogItem::order).thenComparing(LogItem::key))
                        .map(item -> work.say("log." + item.key()))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList(),
                work.all(NextStep.class)
                        .sorted(Comparator.comparingInt((Concluded<NextStep> c) ->
                                        c.conclusion().order())
                                .thenComparing(c -> c.conclusion().key()))
                        .map(c -> new Advice.Statement(
                                work.say("next-step." + c.conclusion().key()), List.of(Case.reason(c.firing()))))
                        .filter(s -> !s.text().isEmpty())
                        .toList());
    }

    private String email(String name) {
        List<String> lines = work.all(EmailLine.class)
                .map(Concluded::conclusion)
                .filter(line -> line.email().equals(name))
                .sorted(Comparator.comparingInt(EmailLine::order).thenComparing(EmailLine::key))
                .map(line -> work.say(line.key()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return String.join("\n\n", lines);
    }

    List<Advice.ChecklistEntry> checklist() {
        return work.all(ChecklistItem.class)
                .sorted(Comparator.comparingInt(
                                (Concluded<ChecklistItem> c) -> c.conclusion().order())
                        .thenComparing(c -> c.conclusion().key()))
                .map(c -> new Advice.ChecklistEntry(
                        work.say("checklist." + c.conclusion().key()),
                        done(c.conclusion().done()),
                        List.of(Case.reason(c.firing()))))
                .filter(e -> !e.item().isEmpty())
                .toList();
    }

    private static @org.jspecify.annotations.Nullable Boolean done(Answer answer) {
        return answer == Answer.UNKNOWN ? null : Boolean.valueOf(answer == Answer.YES);
    }

    List<Advice.Statement> caseAgainst() {
        return work.all(CaseAgainst.class)
                .map(c -> new Advice.Statement(
                        work.say(
                                "case-against." + c.conclusion().key(),
                                work.slotsOf(c.conclusion().achievement())),
                        List.of(Case.reason(c.firing()))))
                .filter(s -> !s.text().isEmpty())
                .distinct()
                .toList();
    }
}
