package org.bonusadvisor.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonusadvisor.profile.Readings.accepted;
import static org.bonusadvisor.profile.Readings.minimal;
import static org.bonusadvisor.profile.Readings.problems;

import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.CoachOverride;
import org.bonusadvisor.facts.Level;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Rating;
import org.bonusadvisor.facts.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A coach's corrections. */
class OverridesTest {
    private static String override(String path, String value) {
        return "{\"path\":\"" + path + "\",\"value\":" + value + ",\"reason\":\"checked\",\"by\":\"coach\"}";
    }

    private static String with(String... overrides) {
        return minimal(
                ",\"level\":\"MID\"",
                ",\"achievements\":[{\"verification\":\"SELF\"}],\"overrides\":[" + String.join(",", overrides) + "]");
    }

    @Test
    void are_applied_before_reading_and_kept() {
        Profile profile = accepted(with(
                        override("company.bonusFreeze", "true"),
                        override("$.engineer.level", "\"SENIOR\""),
                        override("achievements[0].verification", "\"FINANCE\""),
                        override("policy.formula.individualFactors.EXCEEDS", "1.5")))
                .profile();

        assertThat(profile.company().bonusFreeze()).isEqualTo(Answer.YES);
        assertThat(profile.engineer().level()).isEqualTo(Level.SENIOR);
        assertThat(profile.achievements().get(0).verification()).isEqualTo(Verification.FINANCE);
        assertThat(profile.policy().formula().individualFactors().get(Rating.EXCEEDS))
                .isEqualTo("1.5");
        assertThat(profile.overrides())
                .hasSize(4)
                .first()
                .satisfies(first -> assertThat(first.value().booleanValue()).isTrue())
                .extracting(CoachOverride::path, CoachOverride::reason, CoachOverride::by)
                .containsExactly("company.bonusFreeze", "checked", "coach");
    }

    @Test
    void of_the_same_place_the_last_wins() {
        Profile profile = accepted(
                        with(override("engineer.level", "\"STAFF\""), override("engineer.level", "\"JUNIOR\"")))
                .profile();

        assertThat(profile.engineer().level()).isEqualTo(Level.JUNIOR);
    }

    @Test
    void may_correct_pay_and_clock_which_everything_else_refers_to() {
        Profile profile = accepted(with(
                        override("engineer.baseAnnual", "100000"),
                        override("asOf", "\"2026-03-01\""),
                        override("market.p50", "110000"),
                        override("calendar.review", "\"2026-03-02\"")))
                .profile();

        // 110,000 is 110 % of 100,000; 2 March is one day after 1 March.
        assertThat(profile.market().p50().ofBase()).isEqualByComparingTo("110");
        assertThat(profile.calendar().review().daysAhead()).isEqualTo(1);
    }

    @Test
    void may_correct_what_was_wrong() {
        String json = with(override("engineer.level", "\"SENIOR\"")).replace("\"MID\"", "\"SENOIR\"");

        assertThat(accepted(json).profile().engineer().level()).isEqualTo(Level.SENIOR);
    }

    @Test
    void with_a_wrong_value_are_told_where_the_value_stands() {
        assertThat(rejectedPaths(with(
                        override("engineer.level", "\"SENOIR\""),
                        override("manager", "{\"stile\":\"DIRECT\",\"tenureDays\":-1}"))))
                .containsExactly(
                        "overrides[0].value: as `engineer.level`: found \"SENOIR\", allowed JUNIOR, MID, SENIOR, STAFF,"
                                + " PRINCIPAL; maybe SENIOR",
                        "overrides[1].value.stile: as `manager.stile`: unknown field `stile`; maybe style",
                        "overrides[1].value.tenureDays: as `manager.tenureDays`: found -1, allowed a whole number from"
                                + " 0 to 1000000000");
    }

    @ParameterizedTest
    @CsvSource({
        "company.bonusFreze, company.bonusFreeze",
        "bonusFreeze, company.bonusFreeze",
        "engineer.Level, engineer.level",
        "achievements[0].verificaton, achievements[0].verification",
        "achievements.verification, achievements[0].verification",
        "company[0].bonusFreeze, company.bonusFreeze",
    })
    void of_a_place_that_does_not_exist_are_refused_with_a_suggestion(String path, String meant) {
        assertThat(rejectedPaths(with(override(path, "true"))))
                .containsExactly("overrides[0].path: no such field `" + path + "`; maybe " + meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "$", "$.", "..", "[0]", "a b", "achievements[-1].id", "achievements[99999999].id", "x-a"})
    void with_a_path_that_is_none_are_refused(String path) {
        assertThat(rejectedPaths(with(override(path, "true"))))
                .singleElement()
                .asString()
                .startsWith("overrides[0].path: no such field `" + path + "`");
    }

    @Test
    void with_a_very_long_path_are_refused() {
        assertThat(rejectedPaths(with(override("a.".repeat(4_000) + "a", "true"))))
                .hasSize(1);
    }

    @Test
    void beyond_the_end_of_a_list_are_refused() {
        assertThat(rejectedPaths(with(override("achievements[1].kind", "\"COST\""))))
                .containsExactly("overrides[0].path: no element `achievements[1]`");
        assertThat(rejectedPaths(with(override("policy.tiers[0].name", "\"gold\""))))
                .containsExactly("overrides[0].path: no element `policy.tiers[0]`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "schemaVersion", "overrides", "overrides[0].by"})
    void cannot_change_what_identifies_a_profile(String path) {
        assertThat(rejectedPaths(with(override(path, "1"))))
                .singleElement()
                .asString()
                .startsWith("overrides[0].path: `")
                .endsWith("cannot be overridden");
    }

    @Test
    void without_path_or_value_are_refused() {
        assertThat(rejectedPaths(with("{\"reason\":\"x\"}", "7", "{\"path\":\"manager.note\",\"value\":null}")))
                .satisfiesExactly(
                        path -> assertThat(path).startsWith("overrides[0].path: required field"),
                        value -> assertThat(value).startsWith("overrides[0].value: required field"),
                        element -> assertThat(element).startsWith("overrides[1]: found 7"),
                        none -> assertThat(none).startsWith("overrides[2].value: found null"));
    }

    private static java.util.List<String> rejectedPaths(String json) {
        return problems(json).stream()
                .map(problem -> problem.substring(problem.indexOf(' ') + 1))
                .toList();
    }
}
