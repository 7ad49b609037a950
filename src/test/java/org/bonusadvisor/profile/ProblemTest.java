package org.bonusadvisor.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bonusadvisor.profile.Readings.minimal;
import static org.bonusadvisor.profile.Readings.problems;
import static org.bonusadvisor.profile.Readings.rejected;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user is told of a profile that breaks the contract. */
class ProblemTest {
    @Test
    void reports_every_problem_of_a_profile_at_once_in_the_order_of_the_text() {
        String json = """
                {
                  "schemaVersion": 2,
                  "id": "../etc",
                  "asOf": "2026-02-30",
                  "currency": "EUX",
                  "country": "UK",
                  "bonusFreeze": true,
                  "engineer": {
                    "employmentType": "contractor",
                    "level": "SENOIR",
                    "languages": ["GO", "C", null],
                    "tenureMonths": 12.5,
                    "yearsExperience": "12",
                    "inProbation": "yes",
                    "rating": null,
                    "baseAnnual": 0,
                    "totalAnnual": -5
                  },
                  "achievements": [
                    { "id": "a", "date": "2026/3/1" },
                    { "id": "a", "attributionPercent": 140 }
                  ],
                  "policy": { "maxPercent": 201, "formula": { "individualFactors": { "MEET": 1, "EXCEEDS": 11 } } },
                  "calendar": { "budgetLokc": "2026-01-01" },
                  "offer": []
                }
                """;

        assertThat(problems(json))
                .containsExactly(
                        "2:20 schemaVersion: found 2, allowed 1",
                        "3:9 id: found \"../etc\", allowed a letter or digit, then letters, digits, dots, underscores"
                                + " or hyphens, at most 80 in all",
                        "4:11 asOf: found \"2026-02-30\", allowed a date such as 2026-03-31, from 1900 to 9999;"
                                + " maybe 2026-02-28",
                        "5:15 currency: found \"EUX\", allowed an ISO 4217 code that pay is in, such as EUR;"
                                + " maybe EUR",
                        "6:14 country: found \"UK\", allowed an ISO 3166-1 alpha-2 code, such as DE; maybe GB",
                        "7:3 bonusFreeze: unknown field `bonusFreeze`; maybe company.bonusFreeze",
                        "9:23 engineer.employmentType: found \"contractor\", allowed EMPLOYEE, CONTRACTOR, AGENCY;"
                                + " maybe CONTRACTOR",
                        "10:14 engineer.level: found \"SENOIR\", allowed JUNIOR, MID, SENIOR, STAFF, PRINCIPAL;"
                                + " maybe SENIOR",
                        "11:25 engineer.languages[1]: found \"C\", allowed GO, RUST, OTHER",
                        "11:30 engineer.languages[2]: found null; leave the element out",
                        "12:21 engineer.tenureMonths: found 12.5, allowed a whole number from 0 to 1200",
                        "13:24 engineer.yearsExperience: found \"12\", allowed a number from 0 to 1000000000; maybe 12",
                        "14:20 engineer.inProbation: found \"yes\", allowed true or false; maybe true",
                        "15:15 engineer.rating: found null; leave the field out when it is unknown",
                        "16:19 engineer.baseAnnual: found 0, allowed an amount above 0 and below 1,000,000,000,000",
                        "17:20 engineer.totalAnnual: found -5, allowed an amount above 0 and below 1,000,000,000,000",
                        "20:26 achievements[0].date: found \"2026/3/1\", allowed a date such as 2026-03-31, from 1900"
                                + " to 9999; maybe 2026-03-01",
                        "21:13 achievements[1].id: a second achievement has the id `a`",
                        "21:40 achievements[1].attributionPercent: found 140, allowed a number from 0 to 100",
                        "23:29 policy.maxPercent: found 201, allowed a number from 0 to 200",
                        "23:70 policy.formula.individualFactors.MEET: unknown key `MEET`, allowed BELOW, MEETS,"
                                + " EXCEEDS, OUTSTANDING, NONE; maybe MEETS",
                        "23:92 policy.formula.individualFactors.EXCEEDS: found 11, allowed a number from 0 to 10",
                        "24:17 calendar.budgetLokc: unknown field `budgetLokc`; maybe budgetLock",
                        "25:12 offer: found a list with no elements, allowed an object");
    }

    @Test
    void reports_what_is_required_and_missing_where_its_object_starts() {
        assertThat(problems("\n {\"engineer\":\n {\"baseAnnual\":1}}"))
                .satisfiesExactly(
                        schema -> assertThat(schema).startsWith("2:2 schemaVersion: required field"),
                        id -> assertThat(id).startsWith("2:2 id: required field `id` is missing"),
                        asOf -> assertThat(asOf).startsWith("2:2 asOf: "),
                        currency -> assertThat(currency).startsWith("2:2 currency: "),
                        type -> assertThat(type)
                                .isEqualTo("3:2 engineer.employmentType: required field `employmentType` is missing,"
                                        + " allowed EMPLOYEE, CONTRACTOR, AGENCY"));
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYEE, dayRate, baseAnnual", "CONTRACTOR, baseAnnual, dayRate", "AGENCY, baseAnnual, dayRate"})
    void requires_the_pay_that_belongs_to_the_employment(String type, String stated, String missing) {
        String json = minimal("").replace("EMPLOYEE", type).replace("baseAnnual", stated);

        assertThat(rejected(json).problems()).extracting(Problem::path).containsExactly("engineer." + missing);
    }

    @Test
    void tells_repeated_fields_together_with_everything_else() {
        assertThat(problems("{\"schemaVersion\":1,\"id\":\"p\",\"asOf\":\"2026-03-02\",\"currency\":\"EUR\",\n"
                        + "\"engineer\":{\"employmentType\":\"EMPLOYEE\",\"baseAnnual\":1,\"level\":\"MID\",\n"
                        + "\"level\":\"MIDDLE\",\"x-a\":1,\"x-a\":2}}"))
                .containsExactly(
                        "3:1 engineer.level: the field `level` is stated twice, first in line 2",
                        "3:9 engineer.level: found \"MIDDLE\", allowed JUNIOR, MID, SENIOR, STAFF, PRINCIPAL",
                        "3:26 engineer.x-a: the field `x-a` is stated twice, first in line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "a\\\\b", ".a", "-a", "", "a b", "é", "a\\n"})
    void refuses_ids_that_could_not_name_a_file(String id) {
        String json = minimal("").replace("\"p\"", "\"" + id + "\"");

        assertThat(rejected(json).problems()).extracting(Problem::path).containsExactly("id");
    }

    @Test
    void limits_ids_to_eighty_characters() {
        assertThat(new ProfileReader().read(minimal("").replace("\"p\"", "\"" + "i".repeat(80) + "\"")))
                .isInstanceOf(Reading.Accepted.class);
        assertThat(rejected(minimal("").replace("\"p\"", "\"" + "i".repeat(300) + "\""))
                        .problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.found()).hasSizeLessThanOrEqualTo(80).endsWith("…\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "-1e400",
                "1e-400",
                "1e61",
                "12345678901234567890123456789012345678901",
                "0.12345678901234567890123456789012345678901",
            })
    void refuses_numbers_that_nothing_measures(String number) {
        String json = minimal(",\"achievements\":[{\"measurement\":{\"before\":" + number + "}}]");

        assertThat(problems(json))
                .singleElement()
                .asString()
                .contains("achievements[0].measurement.before: found ")
                .endsWith("allowed a number of at most 40 digits, below 10^61");
    }

    @ParameterizedTest
    @CsvSource({"1000000000000, false", "999999999999.99, true", "0.01, true", "0, false", "-1, false"})
    void bounds_money(String amount, boolean fine) {
        Reading reading = new ProfileReader().read(minimal("").replace("90000", amount));

        assertThat(reading instanceof Reading.Accepted).isEqualTo(fine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-2-3",
                "26-02-03",
                "2026-02-03T10:00:00Z",
                "03.02.2026",
                "1899-12-31",
                "12201-01-01"
            })
    void refuses_what_is_not_a_date(String date) {
        assertThat(rejected(minimal(",\"calendar\":{\"review\":\"" + date + "\"}"))
                        .problems())
                .extracting(Problem::path)
                .containsExactly("calendar.review");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31", "2101-01-01"})
    void refuses_a_clock_that_nobody_lives_by(String date) {
        assertThat(problems(minimal("").replace("2026-03-02", date)))
                .containsExactly("1:36 asOf: found \"" + date + "\", allowed a date from 1970 to 2100");
    }

    @ParameterizedTest
    @CsvSource({
        "us-ca, US-CA",
        "US_NY, US-NY",
        "Eu Other, EU-OTHER",
        "OTHR, OTHER",
    })
    void guesses_what_was_meant(String given, String meant) {
        assertThat(rejected(minimal(",\"jurisdiction\":\"" + given + "\"")).problems())
                .extracting(Problem::maybe)
                .containsExactly(meant);
    }

    @Test
    void does_not_guess_where_nothing_is_close() {
        assertThat(rejected(minimal(",\"achievements\":[{\"language\":\"JavaScript\"}]"))
                        .problems())
                .extracting(Problem::maybe)
                .containsExactly((String) null);
    }

    @Test
    void refuses_the_words_that_stand_for_unknown_inside() {
        assertThat(problems(minimal(",\"level\":\"UNKNOWN\"", "")))
                .containsExactly(
                        "1:133 engineer.level: found \"UNKNOWN\", allowed JUNIOR, MID, SENIOR, STAFF, PRINCIPAL");
    }

    @Test
    void shows_hostile_input_short_and_visible() {
        String hostile = "\u202E\\u0007<b>" + "x".repeat(500);

        assertThat(rejected(minimal(",\"level\":\"" + hostile + "\",\"" + "k".repeat(400) + "\":1", ""))
                        .problems())
                .allSatisfy(problem -> {
                    assertThat(problem.found()).hasSizeLessThanOrEqualTo(80);
                    assertThat(problem.text())
                            .doesNotContain("\u202E", "\u0007")
                            .hasSizeLessThan(500);
                });
    }
}
