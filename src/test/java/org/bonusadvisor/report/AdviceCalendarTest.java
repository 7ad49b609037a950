package org.bonusadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.util.List;
import java.util.TimeZone;
import org.bonusadvisor.advice.Advice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the time zone for a moment")
class AdviceCalendarTest {
    private final AdviceCalendar view = new AdviceCalendar();

    @Test
    void holds_the_windows_and_every_day_that_matters() {
        ICalendar calendar = read(view.write(SampleAdvice.full()));

        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "Window for the first meeting",
                        "Window for the first meeting",
                        "Budget lock: the decision is made",
                        "Remind, half way to the answer",
                        "Cut-over of the ledger");
    }

    @Test
    void an_entry_lasts_whole_days_and_ends_with_its_last_one() {
        String text = view.write(SampleAdvice.full());

        assertThat(text).contains("DTSTART;VALUE=DATE:20260420\r\nDTEND;VALUE=DATE:20260530\r\n");
    }

    @Test
    void every_entry_is_private_blocks_no_time_and_reminds_the_day_before() {
        for (VEvent event : read(view.write(SampleAdvice.full())).getEvents()) {
            assertThat(event.getClassification().isPrivate()).isTrue();
            assertThat(event.getTransparency().isTransparent()).isTrue();
            assertThat(event.getAlarms())
                    .singleElement()
                    .satisfies(alarm ->
                            assertThat(alarm.getTrigger().getDuration()).hasToString("-PT15H"));
        }
    }

    @Test
    void neither_the_name_nor_an_amount_stands_in_it() {
        assertThat(view.write(SampleAdvice.full())).doesNotContain("Ana", "Petrova", "18500", "18,500", "178");
    }

    @Test
    void a_wait_is_a_window_to_look_at_it_again() {
        assertThat(read(view.write(SampleAdvice.waiting())).getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getSummary().getValue()).isEqualTo("Look at it again"));
    }

    @Test
    void hostile_text_adds_no_property_and_long_lines_are_folded() {
        Advice hostile = SampleAdvice.hostile();

        String text = view.write(hostile);

        assertThat(read(text).getEvents())
                .hasSameSizeAs(read(view.write(SampleAdvice.full())).getEvents());
        // Folded after 75 letters; a space that would begin the next line stays on this one.
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
        assertThat(text.lines().map(line -> line.split("[:;]")[0]).filter(name -> name.matches("[A-Z-]+")))
                .isSubsetOf(
                        "BEGIN",
                        "END",
                        "VERSION",
                        "PRODID",
                        "UID",
                        "DTSTAMP",
                        "DTSTART",
                        "DTEND",
                        "SUMMARY",
                        "CLASS",
                        "TRANSP",
                        "ACTION",
                        "TRIGGER",
                        "DESCRIPTION");
    }

    @Test
    void the_same_advice_gives_the_same_text_in_every_time_zone() {
        TimeZone here = TimeZone.getDefault();
        String text = view.write(SampleAdvice.full());
        try {
            for (String zone : List.of("Pacific/Kiritimati", "America/Sao_Paulo", "Asia/Kolkata")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(view.write(SampleAdvice.full())).as(zone).isEqualTo(text);
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static ICalendar read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }
}
