package org.bonusadvisor.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.bonusadvisor.calculation.BusinessDays;
import org.bonusadvisor.calculation.Timetable;
import org.bonusadvisor.conclusions.DaysApart;
import org.bonusadvisor.conclusions.DoNotAsk;
import org.bonusadvisor.conclusions.HalfwayReminder;
import org.bonusadvisor.conclusions.NotBefore;
import org.bonusadvisor.conclusions.Reminder;
import org.bonusadvisor.conclusions.Trigger;
import org.bonusadvisor.conclusions.Warning;
import org.bonusadvisor.conclusions.Window;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.facts.AskWindow;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.facts.Role;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.phrases.ProfileSlots;
import org.bonusadvisor.phrases.Sentences;
import org.jspecify.annotations.Nullable;

/** Counts and writes down when to ask, and every date that matters. */
final class TimingPart {
    private static final String DATE = "date.";

    private final Case work;
    private final List<Timetable.Slot> slots = new ArrayList<>();

    TimingPart(Case work) {
        this.work = work;
    }

    /** Counts the window of every ask and states it. */
    void count(List<Ask> asks) {
        Timetable timetable = new Timetable(work.asOf(), work.inference());
        for (Ask ask : asks) {
            Timetable.Slot slot = ask.role() == Role.SECOND ? apart(timetable, timetable.of(ask)) : timetable.of(ask);
            slots.add(slot);
            work.inference()
                    .state(new AskWindow(
                            ask.type(),
                            ask.role(),
                            slot.action(),
                            day(slot.earliest()),
                            day(slot.latest()),
                            slot.leadWeeks()));
        }
        setSlots("", slots.get(0));
        slots.stream().filter(s -> s.ask().role() == Role.SECOND).forEach(s -> setSlots("second.", s));
    }

    /** The second ask, moved so far behind the first as rules want. */
    private Timetable.Slot apart(Timetable timetable, Timetable.Slot second) {
        int days = work.all(DaysApart.class)
                .mapToInt(c -> c.conclusion().days())
                .max()
                .orElse(0);
        LocalDate first = slots.isEmpty() ? null : slots.get(0).earliest();
        LocalDate earliest = second.earliest();
        LocalDate latest = second.latest();
        if (days == 0
                || first == null
                || earliest == null
                || latest == null
                || !earliest.isBefore(first.plusDays(days))) {
            return second;
        }
        LocalDate moved = BusinessDays.onOrAfter(first.plusDays(days));
        List<org.bonusadvisor.inference.Firing> because = new ArrayList<>(second.because());
        work.all(DaysApart.class).map(Concluded::firing).forEach(because::add);
        LocalDate end = latest.isBefore(moved) ? moved.plusDays(ChronoUnit.DAYS.between(earliest, latest)) : latest;
        return new Timetable.Slot(
                second.ask(),
                second.action() == TimingAction.ASK_NOW && !timetable.isSoon(moved)
                        ? TimingAction.PREPARE_THEN_ASK
                        : second.action(),
                moved,
                end,
                second.notBefore(),
                second.decisionDate(),
                second.leadWeeks(),
                second.passed(),
                second.leadTooLong(),
                second.preparations(),
                because);
    }

    private Day day(@Nullable LocalDate date) {
        return date == null ? Day.UNKNOWN : Day.of(date, work.asOf());
    }

    private void setSlots(String prefix, Timetable.Slot slot) {
        ProfileSlots to = work.slots();
        to.set(prefix + "earliest", text(slot.earliest()));
        to.set(prefix + "latest", text(slot.latest()));
        to.set(prefix + "notBefore", text(slot.notBefore()));
        to.set(prefix + "decisionDate", text(slot.decisionDate()));
        to.set(prefix + "leadWeeks", slot.leadWeeks() == 0 ? null : String.valueOf(slot.leadWeeks()));
        to.set(prefix + "trigger", trigger());
    }

    private @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : work.format().date(date);
    }

    private @Nullable String trigger() {
        return work.all(Trigger.class)
                .map(c -> work.words("trigger." + c.conclusion().key()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    TimingAdvice write() {
        TimingAdvice second = slots.stream()
                .filter(s -> s.ask().role() == Role.SECOND)
                .findFirst()
                .map(s -> write(s, null))
                .orElse(null);
        return write(slots.get(0), second);
    }

    private TimingAdvice write(Timetable.Slot slot, @Nullable TimingAdvice second) {
        BonusType type = slot.ask().type();
        List<Reason> because = new ArrayList<>(work.reasons(slot.because()));
        because.addAll(work.reasons(Trigger.class, t -> true));
        because.addAll(work.reasons(Warning.class, w -> true));
        return new TimingAdvice(
                type,
                slot.action(),
                slot.earliest(),
                slot.latest(),
                slot.notBefore(),
                trigger() == null ? null : Sentences.capital(Objects.requireNonNull(trigger())) + ".",
                slot.decisionDate(),
                slot.leadWeeks(),
                warnings(slot),
                because.stream().distinct().toList(),
                second);
    }

    private List<String> warnings(Timetable.Slot slot) {
        List<String> texts = new ArrayList<>();
        work.all(Window.class)
                .filter(c -> slot.earliest() != null && slot.because().contains(c.firing()))
                .forEach(c -> texts.add(work.say("window." + c.conclusion().key())));
        if (slot.passed() && slot.ask().type() != BonusType.WAIT) {
            texts.add(work.say("warning.window-passed"));
        }
        if (slot.leadTooLong() && slot.ask().type() != BonusType.WAIT) {
            texts.add(work.say("warning.lead-too-long"));
        }
        work.all(NotBefore.class)
                .filter(c -> slot.earliest() != null && slot.because().contains(c.firing()))
                .forEach(c -> texts.add(work.say("not-before." + c.conclusion().key())));
        slot.preparations().forEach(key -> texts.add(work.say("prepare." + key)));
        if (slot.ask().type() == BonusType.WAIT) {
            work.all(DoNotAsk.class)
                    .forEach(c ->
                            texts.add(work.say("do-not-ask." + c.conclusion().key())));
        }
        work.all(Warning.class)
                .forEach(c -> texts.add(work.say("warning." + c.conclusion().key())));
        return texts.stream().filter(t -> !t.isEmpty()).distinct().toList();
    }

    /** Every date that matters, in order: windows, dates of the profile that have a phrase, reminders. */
    List<Advice.CalendarEntry> calendar() {
        TreeSet<Advice.CalendarEntry> entries = new TreeSet<>(Comparator.comparing(Advice.CalendarEntry::date)
                .thenComparing(Advice.CalendarEntry::kind)
                .thenComparing(Advice.CalendarEntry::what));
        for (Timetable.Slot slot : slots) {
            if (slot.ask().role() != Role.BRIDGE && slot.ask().role() != Role.INTERIM) {
                add(entries, slot.earliest(), "window-opens", "window");
                add(entries, slot.latest(), "window-closes", "window");
            }
        }
        for (String kind : List.of("deadline", "decision", "event")) {
            String prefix = DATE + kind;
            for (String key : work.knowledge().phrases().keysBelow(prefix)) {
                Property.of(Profile.class, key.substring(prefix.length() + 1))
                        .map(p -> p.read(work.profile()))
                        .ifPresent(value -> {
                            if (value instanceof Day day) {
                                entry(entries, day.date(), work.say(key), kind);
                            }
                        });
            }
        }
        work.all(Reminder.class).map(Concluded::conclusion).forEach(r -> {
            LocalDate date = r.since().date();
            entry(entries, date == null ? null : date.plusDays(r.days()), work.say("reminder." + r.key()), "reminder");
        });
        work.all(HalfwayReminder.class)
                .map(Concluded::conclusion)
                .forEach(r -> entry(
                        entries,
                        halfway(r.since().date(), r.until().date()),
                        work.say("reminder." + r.key()),
                        "reminder"));
        return List.copyOf(entries);
    }

    private static @Nullable LocalDate halfway(@Nullable LocalDate since, @Nullable LocalDate until) {
        return since == null || until == null || since.isAfter(until)
                ? null
                : since.plusDays(ChronoUnit.DAYS.between(since, until) / 2);
    }

    private void add(TreeSet<Advice.CalendarEntry> entries, @Nullable LocalDate date, String key, String kind) {
        entry(entries, date, work.say(DATE + key), kind);
    }

    private void entry(TreeSet<Advice.CalendarEntry> entries, @Nullable LocalDate date, String what, String kind) {
        if (date != null
                && !date.isBefore(work.asOf())
                && !Objects.requireNonNullElse(what, "").isEmpty()) {
            entries.add(new Advice.CalendarEntry(date, what, kind));
        }
    }
}
