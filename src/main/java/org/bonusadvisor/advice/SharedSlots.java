package org.bonusadvisor.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.conclusions.FormulaPayout;
import org.bonusadvisor.conclusions.TermProblem;
import org.bonusadvisor.facts.Approver;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Figure;
import org.bonusadvisor.facts.LastBonus;
import org.bonusadvisor.inference.Concluded;

/** Fills the slots that every text may use. */
final class SharedSlots {
    private final Case work;

    SharedSlots(Case work) {
        this.work = work;
    }

    void set(List<Ask> asks) {
        var slots = work.slots();
        List<Approver> approvers = work.profile().manager().approvers();
        slots.set("approver", approvers.isEmpty() ? null : slots.written(approvers.get(approvers.size() - 1)));
        slots.percent("rangeLow", work.profile().policy().minPercent());
        slots.percent("rangeHigh", work.profile().policy().maxPercent());
        LastBonus last = work.profile().engineer().lastBonus();
        LocalDate paid = last.date().date();
        if (last.type() == BonusType.PERFORMANCE && paid != null && paid.isBefore(work.asOf())) {
            long months = ChronoUnit.MONTHS.between(paid, work.asOf());
            slots.set("periodMonths", months >= 2 ? String.valueOf(months) : null);
        }
        work.all(FormulaPayout.class)
                .map(Concluded::conclusion)
                .filter(p -> p.figure() == Figure.TARGET)
                .min(Comparator.comparing(FormulaPayout::rating))
                .ifPresent(p -> slots.set("formulaRating", slots.written(p.rating())));
        slots.set("packages", work.words("packages"));
        asks.stream().findFirst().ifPresent(a -> slots.set("askName", work.words("type-name." + a.type())));
        slots.set("corrections", corrections());
    }

    /** What is wrong with the terms that do not fit, and what may be said instead. */
    private String corrections() {
        return work.all(TermProblem.class)
                .map(Concluded::conclusion)
                .sorted(Comparator.comparing(TermProblem::achievement).thenComparing(TermProblem::key))
                .flatMap(p -> Stream.of("term-problem.", "term-safe.")
                        .map(prefix -> work.say(prefix + p.key(), work.slotsOf(p.achievement()))))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
