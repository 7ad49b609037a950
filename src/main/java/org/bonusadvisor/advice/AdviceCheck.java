package org.bonusadvisor.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.phrases.Numbers;
import org.jspecify.annotations.Nullable;

/** What is always true of an advice (contract.md); every advice is checked. */
final class AdviceCheck {
    private static final String BLANKS = "[]{}";

    private final Advice advice;
    private final List<String> problems = new ArrayList<>();

    AdviceCheck(Advice advice) {
        this.advice = advice;
    }

    /**
     * Checks the advice.
     *
     * @param texts generated texts by place
     * @param numbers the numbers of facts, figures and phrases as written
     * @param vetoed whether a veto rules a type out
     * @throws InvalidAdviceException when something is wrong
     */
    void check(Map<String, String> texts, Set<String> numbers, Predicate<BonusType> vetoed) {
        advice.amounts().forEach(this::amounts);
        if (vetoed.test(advice.recommendation().type())) {
            problems.add(advice.recommendation().type() + " is recommended although a veto rules it out");
        }
        dates(advice.timing());
        advice.calendar().forEach(entry -> notPast("calendar", entry.date()));
        reasons();
        texts.forEach((at, text) -> text(at, text, numbers));
        if (advice.recommendation().headline().isBlank()) {
            problems.add("the headline is empty");
        }
        if (!problems.isEmpty()) {
            throw new InvalidAdviceException(problems);
        }
    }

    private void amounts(AmountAdvice a) {
        ordered(a.type(), "walk-away above target", a.walkAway(), a.target());
        ordered(a.type(), "target above opening", a.target(), a.opening());
        ordered(a.type(), "opening above cap", a.opening(), a.cap());
        if (a.walkAway() != null && a.walkAway().amount().signum() < 0) {
            problems.add(a.type() + ": walk-away below zero");
        }
    }

    private void ordered(BonusType type, String problem, @Nullable Sum lower, @Nullable Sum higher) {
        BigDecimal low = lower == null ? BigDecimal.ZERO : lower.amount();
        if (higher != null && low.compareTo(higher.amount()) > 0) {
            problems.add(type + ": " + problem);
        }
    }

    private void dates(@Nullable TimingAdvice timing) {
        if (timing != null) {
            notPast("earliest", timing.earliest());
            notPast("latest", timing.latest());
            notPast("not before", timing.notBefore());
            notPast("decision date", timing.decisionDate());
            LocalDate latest = timing.latest();
            if (timing.earliest() != null && latest != null && latest.isBefore(timing.earliest())) {
                problems.add("the window closes before it opens");
            }
            dates(timing.next());
        }
    }

    private void notPast(String what, @Nullable LocalDate date) {
        if (date != null && date.isBefore(advice.asOf())) {
            problems.add(what + " " + date + " lies before " + advice.asOf());
        }
    }

    private void reasons() {
        reason("recommendation", advice.recommendation().because());
        reason("timing", advice.timing().because());
        advice.recommendation().rejected().forEach(r -> reason("rejected " + r.type(), r.because()));
        advice.objections().forEach(o -> reason(o.code(), o.because()));
        advice.redFlags().forEach(f -> reason(f.code(), f.because()));
        advice.legalNotes().forEach(l -> reason(l.code(), l.because()));
        advice.alternatives().forEach(a -> reason(a.what(), a.because()));
        advice.checklist().forEach(c -> reason(c.item(), c.because()));
    }

    private void reason(String what, List<Reason> because) {
        if (because.isEmpty()) {
            problems.add(what + " has no reason");
        }
    }

    private void text(String at, String text, Set<String> numbers) {
        if (BLANKS.chars().anyMatch(blank -> text.indexOf(blank) >= 0)) {
            problems.add("a blank is left in " + at);
        }
        for (String number : Numbers.in(text)) {
            if (!numbers.contains(number)) {
                problems.add(at + " names " + number + ", which is no fact and no figure");
            }
        }
    }
}
