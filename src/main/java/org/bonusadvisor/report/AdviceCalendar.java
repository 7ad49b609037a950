package org.bonusadvisor.report;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Classification;
import biweekly.property.ProductId;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.CalendarEntry;
import org.bonusadvisor.advice.TimingAdvice;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.report.view.Visible;
import org.bonusadvisor.report.view.Words;

/**
 * The calendar view (RFC 5545): each window for a meeting, and every day that matters with a reminder. All entries are
 * private, last whole days and block no time; no amount and no name stands in them.
 */
public final class AdviceCalendar {
    private static final String PRODUCT = "-//bonus-advisor//bonus-advisor//EN";
    private static final Words WORDS = Words.ENGLISH;

    /** A day before the entry begins, at nine in the morning. */
    private static final Duration BEFORE =
            Duration.builder().prior(true).hours(15).build();

    /** The whole calendar; the same advice gives the same text. */
    public String write(Advice advice) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(new ProductId(PRODUCT));
        for (TimingAdvice talk = advice.timing(); talk != null; talk = talk.next()) {
            window(calendar, talk, advice);
        }
        Set<String> seen = new HashSet<>();
        for (CalendarEntry entry : advice.calendar()) {
            if (!entry.kind().equals("window") && seen.add(entry.date() + entry.what())) {
                calendar.addEvent(event(advice, entry.date(), entry.date(), entry.what()));
            }
        }
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private static void window(ICalendar calendar, TimingAdvice talk, Advice advice) {
        LocalDate first = talk.earliest();
        if (first == null) {
            return;
        }
        LocalDate last = talk.latest() == null ? first : talk.latest();
        calendar.addEvent(event(
                advice, first, last, WORDS.say(talk.type() == BonusType.WAIT ? "line.again" : "calendar.window")));
    }

    private static VEvent event(Advice advice, LocalDate first, LocalDate last, String what) {
        VEvent event = new VEvent();
        String id = String.join("\n", advice.profileId(), first.toString(), last.toString(), what);
        event.setUid(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)) + "@bonus-advisor");
        event.setDateTimeStamp(Date.from(advice.asOf().atStartOfDay().toInstant(ZoneOffset.UTC)));
        event.setDateStart(day(first), false);
        event.setDateEnd(day(last.plusDays(1)), false);
        event.setSummary(Visible.text(what));
        event.setClassification(Classification.private_());
        event.setTransparency(Transparency.transparent());
        event.addAlarm(VAlarm.display(new Trigger(BEFORE, Related.START), Visible.text(what)));
        return event;
    }

    private static ICalDate day(LocalDate date) {
        return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
    }
}
