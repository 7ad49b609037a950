package org.bonusadvisor.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bonusadvisor.profile.Readings.accepted;
import static org.bonusadvisor.profile.Readings.minimal;
import static org.bonusadvisor.profile.Readings.problems;
import static org.bonusadvisor.profile.Readings.rejected;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Jurisdiction;
import org.bonusadvisor.facts.Kind;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.PolicyKind;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is accepted, and what is made of it. */
class ProfileReaderTest {
    static List<Path> examples() {
        return Readings.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void accepts_the_examples(Path example) throws IOException {
        Reading reading = new ProfileReader().read(Files.readAllBytes(example));

        assertThat(reading).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void accepts_the_starter_profile() {
        Profile starter = accepted(StarterProfile.text()).profile();

        assertThat(starter.achievements()).hasSize(2);
        assertThat(starter.engineer().baseAnnual().amount()).isEqualTo("92000");
    }

    @Test
    void reads_what_is_absent_as_unknown() {
        Profile profile = accepted(minimal("")).profile();

        assertThat(profile.jurisdiction()).isEqualTo(Jurisdiction.UNKNOWN);
        assertThat(profile.country()).isNull();
        assertThat(profile.achievements()).isEmpty();
        assertThat(profile.engineer().inProbation()).isEqualTo(Answer.UNKNOWN);
        assertThat(profile.engineer().lastBonus().percent()).isNull();
        assertThat(profile.engineer().dayRate()).isEqualTo(Money.UNKNOWN);
        assertThat(profile.policy().kind()).isEqualTo(PolicyKind.UNKNOWN);
        assertThat(profile.policy().formula().individualFactors()).isEmpty();
        assertThat(profile.calendar().budgetLock()).isEqualTo(Day.UNKNOWN);
        assertThat(profile.company().event().publiclyKnown()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void sees_dates_from_as_of() {
        Profile profile = accepted(minimal(",\"calendar\":{\"budgetLock\":\"2026-03-12\",\"review\":\"2026-02-28\"}"))
                .profile();

        // 2 to 12 March are 10 days; 28 February is 2 days before 2 March 2026.
        assertThat(profile.calendar().budgetLock()).isEqualTo(new Day(LocalDate.of(2026, 3, 12), 10));
        assertThat(profile.calendar().review().daysAhead()).isEqualTo(-2);
    }

    @Test
    void compares_money_with_annual_base_and_day_rates_with_the_day_rate() {
        Profile profile = accepted(minimal(",\"dayRate\":800", ",\"market\":{\"p50\":99000,\"dayRateP50\":900}"))
                .profile();

        // 99,000 is 110 % of 90,000; 900 is 112.5 % of 800.
        assertThat(profile.market().p50().ofBase()).isEqualByComparingTo("110");
        assertThat(profile.market().dayRateP50().ofBase()).isEqualByComparingTo("112.5");
    }

    @Test
    void knows_no_share_of_a_base_that_nobody_stated() {
        Profile contractor = accepted("""
                {"schemaVersion":1,"id":"c","asOf":"2026-03-02","currency":"EUR",
                 "engineer":{"employmentType":"CONTRACTOR","dayRate":800},"market":{"p50":99000}}""").profile();

        assertThat(contractor.market().p50().amount()).isEqualTo("99000");
        assertThat(contractor.market().p50().ofBase()).isNull();
    }

    @Test
    void reads_factors_in_the_order_of_ratings() {
        Profile profile = accepted(
                        minimal(",\"policy\":{\"formula\":{\"individualFactors\":{\"EXCEEDS\":1.25,\"MEETS\":1.0}}}"))
                .profile();

        assertThat(profile.policy().formula().individualFactors())
                .containsExactly(
                        Map.entry(Rating.MEETS, BigDecimal.ONE), Map.entry(Rating.EXCEEDS, new BigDecimal("1.25")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12.0", "1.2e1", "120E-1"})
    void takes_a_whole_number_however_it_is_written(String twelve) {
        Profile profile = accepted(minimal(",\"tenureMonths\":" + twelve, "")).profile();

        assertThat(profile.engineer().tenureMonths()).isEqualTo(12);
    }

    @Test
    void names_achievements_by_position_where_they_have_no_id() {
        Profile profile = accepted(minimal(",\"achievements\":[{},{\"id\":\"a1\"},{\"id\":\"a3\"},{},{}]"))
                .profile();

        // The first wants a1, which is taken, and a2 is free; the fourth takes a4, the fifth a5.
        assertThat(profile.achievements()).extracting(Achievement::id).containsExactly("a2", "a1", "a3", "a4", "a5");
    }

    @Test
    void keeps_the_source_as_it_was_given() throws IOException {
        String json = minimal(",\"achievements\":[{}],\"overrides\":[{\"path\":\"manager.note\",\"value\":\"new\"}]");

        Reading.Accepted reading = accepted(json);

        assertThat(reading.source()).isEqualTo(ProfileReader.json().readTree(json));
    }

    @Test
    void carries_x_fields_of_any_depth_through_untouched() {
        Reading.Accepted reading = accepted(minimal(
                ",\"x-team\":\"core\"",
                ",\"x-form\":{\"level\":[1,null,1.50]},\"x-empty\":null,\"achievements\":[{\"x-note\":7}]"));

        assertThat(reading.extras().keySet())
                .containsExactly("engineer.x-team", "achievements[0].x-note", "x-form", "x-empty");
        assertThat(reading.extras().get("x-form")).hasToString("{\"level\":[1,null,1.50]}");
    }

    @Test
    void accepts_impossible_claims_which_are_for_a_rule_to_refuse() {
        Profile profile = accepted(minimal("""
                ,"company":{"growthPercent":-250},"achievements":[{"kind":"LATENCY",
                 "measurement":{"before":-5,"after":1000000,"claimedChangePercent":140}}]""")).profile();

        assertThat(profile.achievements().get(0).kind()).isEqualTo(Kind.LATENCY);
        assertThat(profile.achievements().get(0).measurement().claimedChangePercent())
                .isEqualTo("140");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script>",
                "[link](javascript:alert(1)) `code` **bold** | cell",
                "=HYPERLINK(\\\"http://example.org\\\")",
                "${engineer.name} {{name}} @{name} #{name}",
                "\u202Eright to left\u202C \u2066isolated\u2069",
                "👩‍💻 🚀",
                "\\u0000",
                "",
            })
    void accepts_any_text(String text) {
        Profile profile = accepted(minimal(",\"name\":\"" + text + "\"", "")).profile();

        assertThat(profile.engineer().name()).isNotNull();
    }

    @Test
    void accepts_ten_thousand_characters_without_a_space_even_when_each_is_an_emoji() {
        String longest = "x".repeat(10_000);
        String emoji = "🚀".repeat(10_000);

        assertThat(accepted(minimal(",\"name\":\"" + longest + "\"", ""))
                        .profile()
                        .engineer()
                        .name())
                .isEqualTo(longest);
        assertThat(accepted(minimal(",\"name\":\"" + emoji + "\"", ""))
                        .profile()
                        .engineer()
                        .name())
                .isEqualTo(emoji);
        assertThat(problems(minimal(",\"name\":\"" + longest + "y\"", "")))
                .singleElement()
                .asString()
                .endsWith("allowed a text of at most 10,000 characters");
    }

    @Test
    void tolerates_a_byte_order_mark() {
        byte[] withMark = ("\uFEFF" + minimal("")).getBytes(UTF_8);

        assertThat(new ProfileReader().read(withMark)).isInstanceOf(Reading.Accepted.class);
        assertThat(new ProfileReader().read("\uFEFF" + minimal(""))).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void reads_the_element_of_a_list_without_positions() throws IOException {
        JsonNode list =
                ProfileReader.json().readTree("[" + minimal("") + "," + minimal(",\"jurisdiction\":\"uk\"") + "]");

        assertThat(new ProfileReader().read(list.get(0))).isInstanceOf(Reading.Accepted.class);
        assertThat(new ProfileReader().read(list.get(1)))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        reading -> assertThat(reading.problems())
                                .extracting(Problem::text)
                                .containsExactly(
                                        "jurisdiction: found \"uk\", allowed US-CA, US-NY, US-OTHER, UK, DE, EU-OTHER,"
                                                + " CA, IN, OTHER; maybe UK"));
    }

    @Test
    void names_the_rejected_profile_when_its_id_is_usable() {
        assertThat(rejected(minimal(",\"jurisdiction\":\"uk\"")).id()).isEqualTo("p");
        assertThat(rejected("{\"id\":\"../p\"}").id()).isNull();
        assertThat(rejected("{").id()).isNull();
    }

    @Test
    void says_the_same_of_bytes_and_text() {
        String broken = minimal(",\"jurisdiction\":\"ük\"");

        Reading ofBytes = new ProfileReader().read(broken.getBytes(UTF_8));

        assertThat(ofBytes).isEqualTo(new ProfileReader().read(broken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void refuses_other_encodings(String encoding) {
        Reading reading = new ProfileReader().read(minimal("").getBytes(Charset.forName(encoding)));

        assertThat(((Reading.Rejected) reading).problems())
                .extracting(Problem::message)
                .containsExactly("found UTF-16 or UTF-32; save the profile as UTF-8");
    }

    @Test
    void refuses_broken_utf8_and_says_where() {
        byte[] latin = "{\n\"id\":\"Müller\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        Reading reading = new ProfileReader().read(latin);

        assertThat(((Reading.Rejected) reading).problems())
                .extracting(Problem::text)
                .containsExactly(
                        "2:8 $: found byte 0xFC at byte offset 9, which is not UTF-8; save the profile as UTF-8");
    }

    @Test
    void refuses_half_a_character_which_no_report_could_show() {
        assertThat(problems(minimal(",\"name\":\"\\ud83d\"", "")))
                .containsExactly("1:132 engineer.name: found half a character (a lone surrogate), which is not UTF-8");
        assertThat(problems(minimal(",\"x-a\":[{\"b\":\"\\udc00\"}]"))).hasSize(1);
    }

    @Test
    void refuses_more_than_a_mebibyte() {
        String spaces = " ".repeat(ProfileReader.MAX_BYTES - minimal("").length());

        assertThat(new ProfileReader().read((minimal("") + spaces).getBytes(UTF_8)))
                .isInstanceOf(Reading.Accepted.class);
        assertThat(problems(minimal("") + spaces + " "))
                .containsExactly("1:1 $: found 1,048,577 bytes, allowed at most 1,048,576 bytes (1 MiB)");
    }

    @Test
    void lists_a_thousand_problems_and_counts_the_rest() {
        StringBuilder many = new StringBuilder();
        for (int field = 0; field < 5_001; field++) {
            many.append(",\"unknown").append(field).append("\":1");
        }

        assertThat(rejected(minimal(many.toString())).problems())
                .hasSize(1_001)
                .first()
                .extracting(Problem::message)
                .isEqualTo("4001 more problems are not listed");
    }
}
