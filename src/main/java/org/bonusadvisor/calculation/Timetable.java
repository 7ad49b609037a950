package org.bonusadvisor.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonusadvisor.conclusions.AskNowWithin;
import org.bonusadvisor.conclusions.DecisionDate;
import org.bonusadvisor.conclusions.DoNotAsk;
import org.bonusadvisor.conclusions.Edge;
import org.bonusadvisor.conclusions.ExtraLeadWeeks;
import org.bonusadvisor.conclusions.LeadWeeks;
import org.bonusadvisor.conclusions.NotBefore;
import org.bonusadvisor.conclusions.PassedWindow;
import org.bonusadvisor.conclusions.PrepareFirst;
import org.bonusadvisor.conclusions.Window;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.inference.Inference;
import org.jspecify.annotations.Nullable;

/** Turns what the timing rules said into dates. */
public final class Timetable {
    private final LocalDate asOf;
    private final Inference inference;

    /** Over what has been concluded so far, seen from {@code asOf}. */
    public Timetable(LocalDate asOf, Inference inference) {
        this.asOf = asOf;
        this.inference = inference;
    }

    private <T> Stream<Concluded<T>> all(Class<T> type) {
        return inference.conclusions(type);
    }

    /** The weeks that the approvers need: the slowest, and what comes on top. */
    public int leadWeeks() {
        int slowest =
                all(LeadWeeks.class).mapToInt(c -> c.conclusion().weeks()).max().orElse(0);
        return slowest
                + all(ExtraLeadWeeks.class)
                        .mapToInt(c -> c.conclusion().weeks())
                        .sum();
    }

    /** The window of one ask. */
    public Slot of(Ask ask) {
        List<Firing> because = new ArrayList<>();
        all(LeadWeeks.class).filter(c -> c.conclusion().weeks() == leadWeeks()).forEach(c -> because.add(c.firing()));
        Optional<Concluded<NotBefore>> bound = bound();
        bound.ifPresent(b -> because.add(b.firing()));
        LocalDate notBefore = bound.map(b -> date(b.conclusion())).orElse(null);
        PassedWindow passed = passed(ask.type(), because);
        LocalDate first = BusinessDays.plus(asOf, passed.opens());
        Optional<Concluded<Window>> window = window(ask.type());
        window.ifPresent(w -> because.add(w.firing()));
        LocalDate opens =
                window.map(w -> day(w.conclusion(), w.conclusion().opens())).orElse(first);
        LocalDate earliest = BusinessDays.onOrAfter(latest(latest(opens, first), notBefore));
        LocalDate closes =
                window.map(w -> day(w.conclusion(), w.conclusion().closes())).orElse(earliest);
        boolean empty = closes.isBefore(earliest) || window.isEmpty();
        LocalDate latest = empty ? BusinessDays.plus(earliest, passed.closes()) : closes;
        TimingAction action = action(ask.type(), earliest, because);
        boolean never = action == TimingAction.DO_NOT_ASK;
        return new Slot(
                ask,
                action,
                never ? null : earliest,
                never ? null : latest,
                notBefore,
                decisionDate(ask.type(), notBefore, because),
                leadWeeks(),
                empty && window.isPresent(),
                because);
    }

    private @Nullable LocalDate decisionDate(BonusType type, @Nullable LocalDate notBefore, List<Firing> because) {
        return all(DecisionDate.class)
                .filter(c ->
                        c.conclusion().type() == type && c.conclusion().date().known())
                .filter(c -> !date(c.conclusion()).isBefore(notBefore == null ? asOf : notBefore))
                .min(Comparator.comparing(c -> date(c.conclusion())))
                .map(c -> {
                    because.add(c.firing());
                    return date(c.conclusion());
                })
                .orElse(null);
    }

    private static LocalDate date(DecisionDate decision) {
        return known(decision.date().date());
    }

    private static LocalDate date(NotBefore bound) {
        return known(bound.since().date()).plusMonths(bound.months()).plusDays(bound.days());
    }

    private static LocalDate known(@Nullable LocalDate date) {
        if (date == null) {
            throw new IncompleteRulesException(
                    "a rule in rules/timing/ counts from a date that is not known; test `daysAhead` in its condition");
        }
        return date;
    }

    private Optional<Concluded<NotBefore>> bound() {
        return all(NotBefore.class)
                .filter(c -> date(c.conclusion()).isAfter(asOf))
                .max(Comparator.comparing(c -> date(c.conclusion())));
    }

    private PassedWindow passed(BonusType type, List<Firing> because) {
        Concluded<PassedWindow> found = all(PassedWindow.class)
                .filter(c -> c.conclusion().type() == type)
                .findFirst()
                .orElseThrow(() ->
                        new IncompleteRulesException("no rule in rules/timing/ concludes a PassedWindow for " + type));
        because.add(found.firing());
        return found.conclusion();
    }

    private Optional<Concluded<Window>> window(BonusType type) {
        return all(Window.class)
                .filter(c -> c.conclusion().type() == type)
                .min(Comparator.<Concluded<Window>>comparingInt(
                                c -> c.conclusion().rank())
                        .thenComparing(c -> known(c.conclusion().anchor().date())));
    }

    private LocalDate day(Window window, Edge edge) {
        LocalDate anchor = known(window.anchor().date());
        if (edge instanceof Edge.Before before) {
            return anchor.minusWeeks(Math.max(before.weeks(), leadWeeks() + before.leadPlus()));
        }
        if (edge instanceof Edge.BusinessDaysBefore before) {
            return BusinessDays.plus(anchor, -before.days());
        }
        if (edge instanceof Edge.DaysAfter after) {
            return anchor.plusDays(after.days());
        }
        return BusinessDays.plus(asOf, ((Edge.FromNow) edge).days());
    }

    private TimingAction action(BonusType type, LocalDate earliest, List<Firing> because) {
        if (type == BonusType.WAIT) {
            List<Firing> never = all(DoNotAsk.class).map(Concluded::firing).toList();
            because.addAll(never);
            return never.isEmpty() ? TimingAction.WAIT_UNTIL : TimingAction.DO_NOT_ASK;
        }
        List<Firing> first = all(PrepareFirst.class)
                .filter(c -> c.conclusion().type() == type)
                .map(Concluded::firing)
                .toList();
        because.addAll(first);
        int within = all(AskNowWithin.class)
                .mapToInt(c -> c.conclusion().days())
                .min()
                .orElse(0);
        boolean soon = !earliest.isAfter(asOf.plusDays(within));
        return first.isEmpty() && soon ? TimingAction.ASK_NOW : TimingAction.PREPARE_THEN_ASK;
    }

    private static LocalDate latest(LocalDate a, @Nullable LocalDate b) {
        return b == null || a.isAfter(b) ? a : b;
    }

    /**
     * When to ask for one thing.
     *
     * @param ask what is asked for
     * @param action what to do
     * @param earliest first day, null for DO_NOT_ASK
     * @param latest last day, null for DO_NOT_ASK
     * @param notBefore the bound that holds, or null
     * @param decisionDate the day of the decision, or null
     * @param leadWeeks weeks that the approvers need
     * @param passed whether the window had no day left
     * @param because the firings behind it
     */
    public record Slot(
            Ask ask,
            TimingAction action,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable LocalDate notBefore,
            @Nullable LocalDate decisionDate,
            int leadWeeks,
            boolean passed,
            List<Firing> because) {}
}
