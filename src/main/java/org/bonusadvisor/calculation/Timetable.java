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
        return slowest()
                + all(ExtraLeadWeeks.class)
                        .mapToInt(c -> c.conclusion().weeks())
                        .sum();
    }

    private int slowest() {
        return all(LeadWeeks.class).mapToInt(c -> c.conclusion().weeks()).max().orElse(0);
    }

    /** The window of one ask. */
    public Slot of(Ask ask) {
        List<Firing> because = new ArrayList<>();
        all(LeadWeeks.class).filter(c -> c.conclusion().weeks() == slowest()).forEach(c -> because.add(c.firing()));
        all(ExtraLeadWeeks.class).forEach(c -> because.add(c.firing()));
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
        boolean leadTooLong = window.filter(w -> w.conclusion().closes() instanceof Edge.Before)
                .filter(w -> closes.isBefore(first))
                .isPresent();
        List<String> preparations = preparations(ask.type(), window, because);
        TimingAction action = action(ask.type(), earliest, preparations, because);
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
                leadTooLong,
                preparations,
                because);
    }

    /** What comes before the ask: what the window that counts needs, and what rules want whichever window counts. */
    private List<String> preparations(BonusType type, Optional<Concluded<Window>> window, List<Firing> because) {
        List<String> keys = new ArrayList<>();
        window.map(w -> w.conclusion().prepare()).filter(key -> !key.isEmpty()).ifPresent(keys::add);
        all(PrepareFirst.class).filter(c -> c.conclusion().type() == type).forEach(c -> {
            keys.add(c.conclusion().key());
            because.add(c.firing());
        });
        return List.copyOf(keys);
    }

    /** Who waits, waits for the next decision on a performance bonus (domain.md 4.5, TM). */
    private @Nullable LocalDate decisionDate(BonusType type, @Nullable LocalDate notBefore, List<Firing> because) {
        BonusType decided = type == BonusType.WAIT ? BonusType.PERFORMANCE : type;
        return all(DecisionDate.class)
                .filter(c -> c.conclusion().type() == decided
                        && c.conclusion().date().known())
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

    private TimingAction action(BonusType type, LocalDate earliest, List<String> preparations, List<Firing> because) {
        if (type == BonusType.WAIT) {
            List<Firing> never = all(DoNotAsk.class).map(Concluded::firing).toList();
            because.addAll(never);
            return never.isEmpty() ? TimingAction.WAIT_UNTIL : TimingAction.DO_NOT_ASK;
        }
        return preparations.isEmpty() && isSoon(earliest) ? TimingAction.ASK_NOW : TimingAction.PREPARE_THEN_ASK;
    }

    /** Whether a first meeting on a day counts as asking now. */
    public boolean isSoon(LocalDate day) {
        int within = all(AskNowWithin.class)
                .mapToInt(c -> c.conclusion().days())
                .min()
                .orElse(0);
        return !day.isAfter(asOf.plusDays(within));
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
     * @param leadTooLong whether less time is left before the date than the approvers need
     * @param preparations keys of what comes before the ask: prepare.<key>
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
            boolean leadTooLong,
            List<String> preparations,
            List<Firing> because) {}
}
