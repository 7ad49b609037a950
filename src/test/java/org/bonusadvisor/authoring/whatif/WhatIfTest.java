package org.bonusadvisor.authoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bonusadvisor.advice.Verdict;
import org.bonusadvisor.advice.WouldChange;
import org.bonusadvisor.advice.WouldChange.Gain;
import org.bonusadvisor.authoring.ExampleProfile;
import org.bonusadvisor.authoring.boundary.ProfilePath;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.facts.Variant;
import org.bonusadvisor.rulebase.ShippedRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profiles/retention-clean",
                "profiles/raise-with-written-offer",
                "cases/WAIT/in-probation",
                "cases/WAIT/nothing-measured-yet",
                "cases/SPOT/fresh-win-far-from-lock",
                "cases/PERFORMANCE/a-share-of-team-work"
            })
    void each_set_of_things_to_do_leads_to_what_is_said(String name) {
        ObjectNode profile = ExampleProfile.of(name);

        WhatIf.Answer answer = whatIf(profile);

        for (WouldChange change : answer.changes()) {
            assertThat(verdict(done(profile, change)))
                    .as("%s: %s", name, change.steps())
                    .isEqualTo(change.outcome());
            assertThat(WhatIf.gains(answer.now(), change.outcome()))
                    .containsAll(change.changes())
                    .isNotEmpty();
        }
        assertThat(answer.now()).isEqualTo(verdict(profile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"profiles/retention-clean", "cases/WAIT/in-probation", "cases/WAIT/nothing-measured-yet"})
    void the_least_effort_comes_first_and_each_outcome_once(String name) {
        List<WouldChange> changes = whatIf(ExampleProfile.of(name)).changes();

        assertThat(changes)
                .isSortedAccordingTo((a, b) -> a.hours() != b.hours()
                        ? Integer.compare(a.hours(), b.hours())
                        : Integer.compare(a.days(), b.days()));
        assertThat(changes).extracting(WouldChange::outcome).doesNotHaveDuplicates();
        assertThat(changes).allMatch(change -> change.steps().size() <= 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"profiles/retention-clean", "cases/WAIT/in-probation", "cases/WAIT/nothing-measured-yet"})
    void no_set_holds_a_smaller_one_that_suffices(String name) {
        List<WouldChange> changes = whatIf(ExampleProfile.of(name)).changes();

        for (WouldChange large : changes) {
            for (WouldChange small : changes) {
                if (small != large) {
                    assertThat(new HashSet<>(large.steps()).containsAll(small.steps()))
                            .as("%s holds %s", large.steps(), small.steps())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void more_months_of_commitment_raise_the_target_of_a_retention_bonus() {
        WhatIf.Answer answer = whatIf(ExampleProfile.of("profiles/retention-clean"));

        assertThat(answer.changes()).first().satisfies(change -> {
            assertThat(change.steps()).extracting(WouldChange.Step::what).containsExactly("Offer to stay 18 months");
            assertThat(change.changes()).containsExactly(Gain.TARGET);
            assertThat(change.days()).isZero();
        });
    }

    @Test
    void waiting_for_a_window_that_is_ahead_anyway_is_no_gain() {
        WhatIf.Answer answer = whatIf(ExampleProfile.of("cases/RAISE/contractor-rate"));

        assertThat(answer.now().action()).isEqualTo(TimingAction.PREPARE_THEN_ASK);
        assertThat(answer.changes())
                .filteredOn(change -> change.changes().equals(List.of(Gain.WINDOW)))
                .noneMatch(change -> change.steps().stream()
                        .allMatch(step -> step.changes().stream()
                                .allMatch(edit -> edit.path().equals("asOf"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"profiles/retention-clean", "cases/WAIT/nothing-measured-yet", "cases/WAIT/in-probation"})
    void what_waiting_as_long_brings_is_not_credited_to_something_else(String name) {
        ObjectNode profile = ExampleProfile.of(name);

        for (WouldChange change : whatIf(profile).changes()) {
            boolean does = change.steps().stream()
                    .flatMap(step -> step.changes().stream())
                    .anyMatch(edit -> !edit.path().equals("asOf"));
            if (does) {
                Verdict waited = verdict(later(profile.deepCopy(), change.days()));
                assertThat(WhatIf.gains(waited, change.outcome()))
                        .as("%s", change.steps())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void the_same_profile_gets_the_same_answer() {
        ObjectNode profile = ExampleProfile.of("cases/WAIT/nothing-measured-yet");

        assertThat(whatIf(profile)).isEqualTo(whatIf(profile));
    }

    @Test
    void no_step_changes_what_nobody_can_change() {
        Set<String> ending = Set.of("company.bonusFreeze", "engineer.inProbation", "engineer.onImprovementPlan");

        for (String name :
                List.of("profiles/wait-after-layoffs", "cases/WAIT/in-probation", "profiles/retention-clean")) {
            assertThat(whatIf(ExampleProfile.of(name)).changes())
                    .flatExtracting(WouldChange::steps)
                    .flatExtracting(WouldChange.Step::changes)
                    .extracting(WouldChange.Edit::path)
                    .allMatch(path ->
                            ending.contains(path) || !path.startsWith("engineer.") && !path.startsWith("company."));
        }
    }

    @Test
    void better_is_a_type_to_ask_for_more_money_or_an_earlier_window() {
        Verdict wait = of(BonusType.WAIT, "0", TimingAction.WAIT_UNTIL, MAY);
        Verdict spot = of(BonusType.SPOT, "1500", TimingAction.ASK_NOW, MAY);
        Verdict more = of(BonusType.SPOT, "2000", TimingAction.ASK_NOW, MAY);
        Verdict sooner = of(BonusType.SPOT, "1500", TimingAction.ASK_NOW, MAY.minusDays(1));
        Verdict prepare = of(BonusType.SPOT, "1500", TimingAction.PREPARE_THEN_ASK, MAY);

        assertThat(WhatIf.gains(wait, spot)).containsExactly(Gain.TYPE);
        assertThat(WhatIf.gains(spot, more)).containsExactly(Gain.TARGET);
        assertThat(WhatIf.gains(spot, sooner)).containsExactly(Gain.WINDOW);
        assertThat(WhatIf.gains(prepare, spot)).containsExactly(Gain.WINDOW);
    }

    @Test
    void worse_is_less_money_waiting_or_a_later_window() {
        Verdict spot = of(BonusType.SPOT, "1500", TimingAction.ASK_NOW, MAY);

        assertThat(WhatIf.gains(spot, of(BonusType.WAIT, "0", TimingAction.WAIT_UNTIL, MAY)))
                .isEmpty();
        assertThat(WhatIf.gains(spot, of(BonusType.RETENTION, "1499", TimingAction.ASK_NOW, MAY)))
                .isEmpty();
        assertThat(WhatIf.gains(spot, of(BonusType.SPOT, "1500", TimingAction.ASK_NOW, MAY.plusDays(1))))
                .isEmpty();
        assertThat(WhatIf.gains(
                        of(BonusType.SPOT, "1500", TimingAction.PREPARE_THEN_ASK, MAY),
                        of(BonusType.SPOT, "1500", TimingAction.ASK_NOW, MAY.plusDays(30))))
                .isEmpty();
        assertThat(WhatIf.gains(spot, spot)).isEmpty();
    }

    private static Verdict of(BonusType type, String target, TimingAction action, @Nullable LocalDate earliest) {
        return new Verdict(
                type,
                Variant.NONE,
                Mode.NONE,
                List.of(new Verdict.Target(type, new BigDecimal(target))),
                action,
                earliest,
                earliest);
    }

    private static WhatIf.Answer whatIf(JsonNode profile) {
        return new WhatIf(ShippedRules.advisor()).of(ExampleProfile.read(profile));
    }

    private static Verdict verdict(JsonNode profile) {
        return Verdict.of(ShippedRules.advisor().judge(ExampleProfile.read(profile)));
    }

    /** The profile in which the steps have been done, as a coach would edit it. */
    private static ObjectNode done(ObjectNode profile, WouldChange change) {
        ObjectNode after = later(profile.deepCopy(), change.days());
        change.steps().stream()
                .flatMap(step -> step.changes().stream())
                .filter(edit -> !edit.path().equals("asOf"))
                .forEach(edit -> ProfilePath.of(edit.path()).put(after, edit.to()));
        return after;
    }

    /** The profile some days later: the day itself and what is counted in months or days until it. */
    private static ObjectNode later(ObjectNode profile, int days) {
        LocalDate day = LocalDate.parse(profile.path("asOf").asText());
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(day, day.plusDays(days)));
        profile.put("asOf", day.plusDays(days).toString());
        for (String path :
                List.of("engineer.tenureMonths", "engineer.scopeAboveLevelMonths", "engineer.equity.vestedMonths")) {
            grow(profile, path, months);
        }
        grow(profile, "manager.tenureDays", days);
        return profile;
    }

    private static void grow(ObjectNode profile, String path, int by) {
        JsonNode now = ProfilePath.of(path).in(profile);
        if (now.isInt()) {
            ProfilePath.of(path).put(profile, IntNode.valueOf(now.asInt() + by));
        }
    }
}
