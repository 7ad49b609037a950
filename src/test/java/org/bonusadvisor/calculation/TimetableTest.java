package org.bonusadvisor.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bonusadvisor.facts.BonusType.PERFORMANCE;
import static org.bonusadvisor.facts.BonusType.WAIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Role;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.inference.Drawn;
import org.junit.jupiter.api.Test;

/** TM families of domain.md 4.5. Today is Monday, 1 June 2026. */
class TimetableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Ask ASK = new Ask(PERFORMANCE, Mode.FREE_AMOUNT, Role.MAIN, 1);

    /** A window that has no day left is replaced by one from 3 business days on, for 10 business days. */
    private static final PassedWindow PASSED = new PassedWindow(PERFORMANCE, 3, 10);

    @Test
    void a_window_opens_and_closes_weeks_before_its_anchor() {
        Timetable.Slot slot = slot(window("2026-09-01", new Edge.Before(8, 0), new Edge.Before(4, 0)));

        // 1 September − 8 weeks = 7 July, − 4 weeks = 4 August; both are Tuesdays.
        assertThat(slot.earliest()).isEqualTo("2026-07-07");
        assertThat(slot.latest()).isEqualTo("2026-08-04");
        assertThat(slot.passed()).isFalse();
    }

    @Test
    void slow_approvers_move_an_edge_forward_when_they_need_longer_than_its_weeks() {
        Window window = window("2026-09-29", new Edge.Before(8, 2), new Edge.Before(4, 0));

        Timetable.Slot quick = slot(window, new LeadWeeks(4));
        Timetable.Slot slow = slot(window, new LeadWeeks(4), new LeadWeeks(10));

        // max(8, 4 + 2) = 8 weeks before 29 September is 4 August; max(8, 10 + 2) = 12 weeks before is 7 July;
        // the window closes max(4, 10 + 0) = 10 weeks before.
        assertThat(quick.earliest()).isEqualTo("2026-08-04");
        assertThat(slow.earliest()).isEqualTo("2026-07-07");
        assertThat(slow.latest()).isEqualTo("2026-07-21");
    }

    @Test
    void a_works_council_adds_its_weeks_to_the_slowest_approver() {
        Timetable timetable = new Timetable(TODAY, Drawn.of(new LeadWeeks(2), new LeadWeeks(4), new ExtraLeadWeeks(3)));

        assertThat(timetable.leadWeeks()).isEqualTo(4 + 3);
    }

    @Test
    void less_time_than_the_approvers_need_is_told_from_a_window_that_only_has_to_wait() {
        Window lock = window("2026-07-10", new Edge.Before(12, 0), new Edge.Before(0, 0));
        NotBefore absence = new NotBefore(day("2026-06-30"), 0, 1, "absent");

        Timetable.Slot slow = slot(lock, new LeadWeeks(6));
        Timetable.Slot quick = slot(lock, new LeadWeeks(4));
        Timetable.Slot waiting = slot(lock, new LeadWeeks(4), absence);

        // Six weeks before 10 July is 29 May, past; four weeks before is 12 June, which only the absence passes over.
        assertThat(slow.leadTooLong()).isTrue();
        assertThat(quick.leadTooLong()).isFalse();
        assertThat(quick.passed()).isFalse();
        assertThat(waiting.leadTooLong()).isFalse();
        assertThat(waiting.passed()).isTrue();
    }

    @Test
    void a_window_that_ends_by_another_count_never_blames_the_approvers() {
        Window offer = window("2026-06-05", new Edge.FromNow(3), new Edge.BusinessDaysBefore(5));

        assertThat(slot(offer, new LeadWeeks(6)).passed()).isTrue();
        assertThat(slot(offer, new LeadWeeks(6)).leadTooLong()).isFalse();
    }

    @Test
    void only_the_window_that_counts_asks_for_its_preparation() {
        Window first =
                new Window(PERFORMANCE, 1, day("2026-07-01"), new Edge.FromNow(3), new Edge.FromNow(10), "offer", "");
        Window other = new Window(
                PERFORMANCE, 5, day("2026-07-01"), new Edge.FromNow(3), new Edge.FromNow(10), "find", "date");

        assertThat(slot(first, other, new AskNowWithin(14)).action()).isEqualTo(TimingAction.ASK_NOW);
        assertThat(slot(other, new AskNowWithin(14)).action()).isEqualTo(TimingAction.PREPARE_THEN_ASK);
        assertThat(slot(other).preparations()).containsExactly("date");
    }

    @Test
    void who_waits_looks_at_the_next_decision_on_a_performance_bonus() {
        Ask wait = new Ask(WAIT, Mode.NONE, Role.MAIN, 1);

        Timetable.Slot slot =
                new Timetable(TODAY, Drawn.of(new PassedWindow(WAIT, 3, 10), decision("2026-09-30"))).of(wait);

        assertThat(slot.decisionDate()).isEqualTo("2026-09-30");
    }

    @Test
    void an_edge_in_business_days_skips_weekends() {
        Timetable.Slot slot =
                slot(window("2026-08-10", new Edge.BusinessDaysBefore(6), new Edge.BusinessDaysBefore(1)));

        // Monday 10 August: one business day before is Friday 7, six before is Friday 31 July.
        assertThat(slot.earliest()).isEqualTo("2026-07-31");
        assertThat(slot.latest()).isEqualTo("2026-08-07");
    }

    @Test
    void an_edge_may_lie_days_after_or_before_its_anchor() {
        Timetable.Slot slot = slot(window("2026-07-10", new Edge.DaysAfter(-3), new Edge.DaysAfter(14)));

        assertThat(slot.earliest()).isEqualTo("2026-07-07");
        assertThat(slot.latest()).isEqualTo("2026-07-24");
    }

    @Test
    void an_edge_may_count_business_days_from_now() {
        Timetable.Slot slot = slot(window("2026-09-01", new Edge.FromNow(5), new Edge.FromNow(15)));

        // Five business days after Monday 1 June is Monday 8, fifteen is Monday 22.
        assertThat(slot.earliest()).isEqualTo("2026-06-08");
        assertThat(slot.latest()).isEqualTo("2026-06-22");
    }

    @Test
    void a_window_that_has_passed_is_replaced_and_said_to_have_passed() {
        Timetable.Slot slot = slot(window("2026-06-10", new Edge.Before(6, 0), new Edge.Before(2, 0)));

        // It would have closed on 27 May. Three business days from today is 4 June, ten more is 18 June.
        assertThat(slot.passed()).isTrue();
        assertThat(slot.earliest()).isEqualTo("2026-06-04");
        assertThat(slot.latest()).isEqualTo("2026-06-18");
    }

    @Test
    void a_window_that_is_already_open_begins_in_the_next_days_and_keeps_its_end() {
        Timetable.Slot slot = slot(window("2026-07-15", new Edge.Before(12, 0), new Edge.Before(1, 0)));

        assertThat(slot.earliest()).isEqualTo("2026-06-04");
        assertThat(slot.latest()).isEqualTo("2026-07-08");
        assertThat(slot.passed()).isFalse();
    }

    @Test
    void without_a_window_the_ask_comes_in_the_next_days_and_nothing_has_passed() {
        Timetable.Slot slot = slot();

        assertThat(slot.earliest()).isEqualTo("2026-06-04");
        assertThat(slot.latest()).isEqualTo("2026-06-18");
        assertThat(slot.passed()).isFalse();
    }

    @Test
    void a_window_that_opens_on_a_saturday_opens_on_monday() {
        Timetable.Slot slot = slot(window("2026-07-04", new Edge.DaysAfter(0), new Edge.DaysAfter(10)));

        assertThat(slot.earliest()).isEqualTo("2026-07-06");
    }

    @Test
    void the_latest_bound_that_lies_ahead_holds_the_ask_back() {
        NotBefore probation = new NotBefore(day("2026-06-10"), 0, 1, "PROBATION");
        NotBefore rewarded = new NotBefore(day("2026-02-15"), 5, 0, "JUST_REWARDED");
        NotBefore over = new NotBefore(day("2026-01-01"), 3, 0, "SIX_MONTHS");

        Timetable.Slot slot =
                slot(window("2026-09-01", new Edge.Before(10, 0), new Edge.Before(2, 0)), probation, rewarded, over);

        // The window opens on 23 June; 10 June + 1 day is 11 June, 15 February + 5 months is 15 July, a Wednesday.
        assertThat(slot.notBefore()).isEqualTo("2026-07-15");
        assertThat(slot.earliest()).isEqualTo("2026-07-15");
        assertThat(slot.latest()).isEqualTo("2026-08-18");
    }

    @Test
    void a_bound_behind_the_end_of_the_window_counts_as_a_passed_window() {
        NotBefore freeze = new NotBefore(day("2026-08-31"), 0, 1, "FREEZE");

        Timetable.Slot slot = slot(window("2026-09-01", new Edge.Before(10, 0), new Edge.Before(2, 0)), freeze);

        // From Tuesday 1 September, ten business days on: Tuesday 15.
        assertThat(slot.passed()).isTrue();
        assertThat(slot.earliest()).isEqualTo("2026-09-01");
        assertThat(slot.latest()).isEqualTo("2026-09-15");
    }

    @Test
    void of_several_windows_the_lowest_rank_counts_and_inside_it_the_nearest_anchor() {
        Window review =
                new Window(PERFORMANCE, 2, day("2026-07-01"), new Edge.DaysAfter(0), new Edge.DaysAfter(7), "a");
        Window late = new Window(PERFORMANCE, 1, day("2026-09-07"), new Edge.DaysAfter(0), new Edge.DaysAfter(7), "b");
        Window near = new Window(PERFORMANCE, 1, day("2026-08-03"), new Edge.DaysAfter(0), new Edge.DaysAfter(7), "c");

        assertThat(slot(review, late, near).earliest()).isEqualTo("2026-08-03");
    }

    @Test
    void an_ask_within_the_days_that_rules_allow_is_one_for_now() {
        AskNowWithin fortnight = new AskNowWithin(14);

        Timetable.Slot soon = slot(fortnight);
        Timetable.Slot later = slot(fortnight, window("2026-09-01", new Edge.Before(8, 0), new Edge.Before(4, 0)));

        assertThat(soon.action()).isEqualTo(TimingAction.ASK_NOW);
        assertThat(later.action()).isEqualTo(TimingAction.PREPARE_THEN_ASK);
    }

    @Test
    void what_has_to_be_found_out_first_makes_even_a_near_ask_one_to_prepare() {
        Timetable.Slot slot = slot(new AskNowWithin(14), new PrepareFirst(PERFORMANCE, "policy"));

        assertThat(slot.action()).isEqualTo(TimingAction.PREPARE_THEN_ASK);
        assertThat(slot.because()).extracting(f -> f.rule().id()).contains("ZZ-02.3");
    }

    @Test
    void waiting_has_a_window_but_never_asking_has_none() {
        Ask wait = new Ask(WAIT, Mode.NONE, Role.MAIN, 1);
        PassedWindow passed = new PassedWindow(WAIT, 3, 10);

        Timetable.Slot waiting = new Timetable(TODAY, Drawn.of(passed)).of(wait);
        Timetable.Slot never = new Timetable(TODAY, Drawn.of(passed, new DoNotAsk("leaving"))).of(wait);

        assertThat(waiting.action()).isEqualTo(TimingAction.WAIT_UNTIL);
        assertThat(waiting.earliest()).isEqualTo("2026-06-04");
        assertThat(never.action()).isEqualTo(TimingAction.DO_NOT_ASK);
        assertThat(never.earliest()).isNull();
        assertThat(never.latest()).isNull();
    }

    @Test
    void the_next_decision_is_named_and_one_that_is_over_is_not() {
        Timetable.Slot slot = slot(decision("2026-05-20"), decision("2026-09-30"), decision("2026-08-10"));

        assertThat(slot.decisionDate()).isEqualTo("2026-08-10");
    }

    @Test
    void an_ask_without_days_to_fall_back_on_is_a_gap_in_the_rules() {
        Timetable timetable = new Timetable(TODAY, Drawn.of());

        assertThatThrownBy(() -> timetable.of(ASK))
                .isInstanceOf(IncompleteRulesException.class)
                .hasMessageContaining("rules/timing/")
                .hasMessageContaining("PERFORMANCE");
    }

    private static DecisionDate decision(String date) {
        return new DecisionDate(PERFORMANCE, day(date));
    }

    private static Window window(String anchor, Edge opens, Edge closes) {
        return new Window(PERFORMANCE, 1, day(anchor), opens, closes, "review");
    }

    private static Day day(String date) {
        return Day.of(LocalDate.parse(date), TODAY);
    }

    private static Timetable.Slot slot(Object... conclusions) {
        List<Object> all = new ArrayList<>(List.of(PASSED));
        all.addAll(List.of(conclusions));
        return new Timetable(TODAY, Drawn.of(all.toArray())).of(ASK);
    }
}
