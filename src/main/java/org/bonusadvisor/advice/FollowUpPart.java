package org.bonusadvisor.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.bonusadvisor.calculation.BusinessDays;
import org.bonusadvisor.conclusions.Alternative;
import org.bonusadvisor.conclusions.CaseAgainst;
import org.bonusadvisor.conclusions.ChecklistItem;
import org.bonusadvisor.conclusions.EmailLimit;
import org.bonusadvisor.conclusions.EmailLine;
import org.bonusadvisor.conclusions.LogItem;
import org.bonusadvisor.conclusions.MarketUnusable;
import org.bonusadvisor.conclusions.NextStep;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.OfferKind;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.phrases.ProfileSlots;
import org.bonusadvisor.phrases.Sentences;
import org.jspecify.annotations.Nullable;

/** Writes down what comes after the talk, and what to have ready before it. */
final class FollowUpPart {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Case work;

    FollowUpPart(Case work) {
        this.work = work;
    }

    /** Makes the first alternative, the day to come back and what is forgone outside available to every text. */
    void setSlots(List<Advice.CalendarEntry> calendar) {
        work.all(Alternative.class)
                .map(Concluded::conclusion)
                .min(Comparator.comparingInt(Alternative::order).thenComparing(Alternative::key))
                .ifPresent(a -> work.slots().set("alternative", work.words("alternative." + a.key() + ".short")));
        calendar.stream()
                .filter(entry -> entry.kind().equals("reminder"))
                .findFirst()
                .ifPresent(entry ->
                        work.slots().set("revisit", work.format().date(BusinessDays.onOrAfter(entry.date()))));
        Profile profile = work.profile();
        if (profile.offer().kind() == OfferKind.WRITTEN) {
            setMonthly(
                    "offerPerMonth", profile.offer().total(), profile.engineer().totalAnnual());
        }
        if (work.all(MarketUnusable.class).findAny().isEmpty()) {
            setMonthly(
                    "marketPerMonth", profile.market().p50(), profile.engineer().baseAnnual());
        }
    }

    /** What the higher of two annual amounts pays more each month; nothing when it is not higher. */
    private void setMonthly(String slot, Money higher, Money lower) {
        if (higher.amount() != null && lower.amount() != null && higher.amount().compareTo(lower.amount()) > 0) {
            work.slots().money(slot, higher.amount().subtract(lower.amount()).divide(MONTHS, 0, RoundingMode.HALF_UP));
        }
    }

    List<Advice.AlternativeAdvice> alternatives() {
        return work.all(Alternative.class)
                .sorted(Comparator.comparingInt(
                                (Concluded<Alternative> c) -> c.conclusion().order())
                        .thenComparing(c -> c.conclusion().key()))
                .map(c -> new Advice.AlternativeAdvice(
                        work.say("alternative." + c.conclusion().key()),
                        work.say("alternative." + c.conclusion().key() + ".when"),
                        List.of(work.reason(c.firing()))))
                .filter(a -> !a.what().isEmpty())
                .toList();
    }

    Advice.FollowUp write() {
        return new Advice.FollowUp(
                new Advice.Emails(email("yes"), email("later"), email("no")),
                work.all(LogItem.class)
                        .flatMap(c -> c.conclusion().keys().stream())
                        .map(key -> work.say("log." + key))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList(),
                work.all(NextStep.class)
                        .sorted(Comparator.comparingInt((Concluded<NextStep> c) ->
                                        c.conclusion().order())
                                .thenComparing(c -> c.conclusion().key()))
                        .map(c -> new Advice.Statement(
                                work.say("next-step." + c.conclusion().key()), List.of(work.reason(c.firing()))))
                        .filter(s -> !s.text().isEmpty())
                        .toList());
    }

    /** An e-mail within its limit: results are left out, the last one first, until it is short enough. */
    private String email(String answer) {
        int limit = work.all(EmailLimit.class)
                .mapToInt(c -> c.conclusion().words())
                .min()
                .orElse(Integer.MAX_VALUE);
        ProfileSlots slots = work.slots();
        String email = emailLines(answer);
        for (String result : List.of("evidence2", "evidence1")) {
            String sentence = slots.value(result);
            if (sentence != null && Sentences.words(email) > limit) {
                slots.clear(result);
                email = emailLines(answer);
                slots.set(result, sentence);
            }
        }
        return email;
    }

    private String emailLines(String answer) {
        List<String> lines = work.all(EmailLine.class)
                .map(Concluded::conclusion)
                .sorted(Comparator.comparingInt(EmailLine::order).thenComparing(EmailLine::key))
                .map(line -> {
                    String own = line.key() + "." + answer;
                    return work.say(work.knowledge().phrases().has(own) ? own : line.key());
                })
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
                        List.of(work.reason(c.firing()))))
                .filter(e -> !e.item().isEmpty())
                .toList();
    }

    private static @Nullable Boolean done(Answer answer) {
        return answer == Answer.UNKNOWN ? null : Boolean.valueOf(answer == Answer.YES);
    }

    List<Advice.Statement> caseAgainst() {
        return work.all(CaseAgainst.class)
                .sorted(Comparator.comparingInt(
                                (Concluded<CaseAgainst> c) -> c.conclusion().order())
                        .thenComparing(c -> c.conclusion().key()))
                .map(c -> new Advice.Statement(
                        work.say(
                                "case-against." + c.conclusion().key(),
                                work.slotsOf(c.conclusion().achievement())),
                        List.of(work.reason(c.firing()))))
                .filter(s -> !s.text().isEmpty())
                .distinct()
                .toList();
    }
}
