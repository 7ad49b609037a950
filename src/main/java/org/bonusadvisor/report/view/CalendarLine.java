package org.bonusadvisor.report.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.CalendarEntry;
import org.bonusadvisor.advice.TimingAdvice;
import org.bonusadvisor.facts.BonusType;

/**
 * The days that matter on one line from today on.
 *
 * @param windows the windows for first meetings
 * @param days the other days, in order, each with its number
 * @param months where months begin
 * @param rows how many rows the days take, so that none covers another
 */
public record CalendarLine(List<Span> windows, List<Entry> days, List<Month> months, int rows) {
    private static final int FEWEST_DAYS = 28;
    private static final int MOST_MONTHS = 6;

    /** Nearer than this, in percent of the width, two days would cover each other. */
    private static final int APART = 8;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter JANUARY = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /** A window: what it is for, its days, and its place and width in percent of the width. */
    public record Span(String label, String days, String x, String width) {}

    /** A day: its number, date, kind, words, and its place in percent of the width and row from 0. */
    public record Entry(int number, String date, String kind, String what, String x, int row) {}

    /** The first of a month. */
    public record Month(String name, String x) {}

    /** The line of an advice. */
    static CalendarLine of(Advice advice, Wording wording) {
        LocalDate today = advice.asOf();
        List<TimingAdvice> talks = talks(advice.timing());
        LocalDate last = Stream.concat(
                        advice.calendar().stream().map(CalendarEntry::date),
                        talks.stream().map(TimingAdvice::latest).filter(Objects::nonNull))
                .max(LocalDate::compareTo)
                .filter(date -> date.isAfter(today.plusDays(FEWEST_DAYS)))
                .orElse(today.plusDays(FEWEST_DAYS));
        Days days = new Days(today, last);
        List<Entry> entries = entries(advice, days, wording);
        return new CalendarLine(
                talks.stream()
                        .filter(talk -> talk.earliest() != null)
                        .map(talk -> span(talk, advice, days, wording))
                        .toList(),
                entries,
                months(days),
                entries.stream().mapToInt(Entry::row).max().orElse(-1) + 1);
    }

    /** All days in a sentence, for those who cannot see the picture. */
    public String description() {
        return Stream.concat(
                        windows.stream().map(window -> window.label() + " " + window.days()),
                        days.stream().map(day -> day.date() + " " + day.what()))
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private static List<TimingAdvice> talks(TimingAdvice first) {
        List<TimingAdvice> talks = new ArrayList<>();
        for (TimingAdvice talk = first; talk != null; talk = talk.next()) {
            talks.add(talk);
        }
        return talks;
    }

    private static Span span(TimingAdvice talk, Advice advice, Days days, Wording wording) {
        LocalDate first = Objects.requireNonNull(talk.earliest());
        LocalDate last = talk.latest() == null ? days.last : talk.latest();
        String label = talk.type() == BonusType.WAIT
                ? wording.say("line.again")
                : Words.capital(
                        wording.type(talk.type(), advice.recommendation().variant()));
        return new Span(
                label,
                Objects.requireNonNull(wording.days(first, talk.latest())),
                days.place(first),
                days.scale.distance(days.since(first), days.since(last)));
    }

    private static List<Entry> entries(Advice advice, Days days, Wording wording) {
        List<Entry> entries = new ArrayList<>();
        List<BigDecimal> ends = new ArrayList<>();
        for (CalendarEntry entry : advice.calendar()) {
            if (!entry.kind().equals("window")) {
                String place = days.place(entry.date());
                int row = freeRow(ends, new BigDecimal(place.substring(0, place.length() - 1)));
                entries.add(new Entry(
                        entries.size() + 1, wording.date(entry.date()), entry.kind(), entry.what(), place, row));
            }
        }
        return List.copyOf(entries);
    }

    private static int freeRow(List<BigDecimal> ends, BigDecimal at) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row).compareTo(at) <= 0) {
                ends.set(row, at.add(BigDecimal.valueOf(APART)));
                return row;
            }
        }
        ends.add(at.add(BigDecimal.valueOf(APART)));
        return ends.size() - 1;
    }

    private static List<Month> months(Days days) {
        YearMonth first = YearMonth.from(days.today).plusMonths(1);
        long all = ChronoUnit.MONTHS.between(first, YearMonth.from(days.last)) + 1;
        long step = Math.max(1, (all + MOST_MONTHS - 1) / MOST_MONTHS);
        List<Month> months = new ArrayList<>();
        for (YearMonth month = first; !month.atDay(1).isAfter(days.last); month = month.plusMonths(step)) {
            boolean names = months.isEmpty()
                    || month.getYear() != month.minusMonths(step).getYear();
            months.add(new Month((names ? JANUARY : MONTH).format(month), days.place(month.atDay(1))));
        }
        return List.copyOf(months);
    }

    /** The days of the line on a scale. */
    private static final class Days {
        private final LocalDate today;
        private final LocalDate last;
        private final Scale scale;

        Days(LocalDate today, LocalDate last) {
            this.today = today;
            this.last = last;
            this.scale = new Scale(BigDecimal.valueOf(ChronoUnit.DAYS.between(today, last)));
        }

        BigDecimal since(LocalDate date) {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(today, date));
        }

        String place(LocalDate date) {
            return scale.place(since(date));
        }
    }
}
