package org.bonusadvisor.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bonusadvisor.facts.Basis;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Standing;
import org.bonusadvisor.facts.SurveyStep;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Look-ups in data/market as SOURCES.md describes them; every figure is worked out from the rows named beside it. */
class MarketTablesTest {
    private static final MarketTables TABLES = MarketTables.embedded();

    @Test
    void a_row_of_country_language_and_experience_is_taken_as_it_is() {
        // 2025/back-end, United States, Go or Rust, code:10-13: n 60; 101800, 128800, 180000, 236200, 261000.
        Finding found = survey("US", "USD", "'languages': ['GO'], 'yearsExperience': 8, 'totalAnnual': 150000", "");

        assertThat(found.source()).isEqualTo("stackoverflow-2025/back-end");
        assertThat(found.answers()).isEqualTo(60);
        assertThat(found.year()).isEqualTo(2025);
        assertThat(found.experience()).isEqualTo("6-9");
        figures(found.local(), "128800", "180000", "236200");
        assertThat(found.steps()).containsExactly(SurveyStep.MAPPED_EXPERIENCE);
        // (150000 - 128800) / (180000 - 128800) = 0.4140625; 25 + 25 x 0.4140625.
        assertThat(found.percentile()).isEqualByComparingTo("35.3515625");
    }

    @Test
    void too_few_answers_by_language_give_everyone_times_the_ratio_in_local_money() {
        // Germany, code:14-18: Go or Rust has n 21, All n 59: 55200, 69000, 92800, 103700, 125300; ratio 1.076;
        // 1.16015 USD for a EUR: 69000 x 1.076 / 1.16015 = 63995; 92800: 86069; 103700: 96178.
        Finding found =
                survey("DE", "EUR", "'languages': ['GO', 'RUST'], 'yearsExperience': 12, 'totalAnnual': 80000", "");

        assertThat(found.answers()).isEqualTo(59);
        assertThat(found.ratio()).isEqualByComparingTo("1.076");
        figures(found.local(), "64000", "86100", "96200");
        assertThat(found.steps()).containsExactly(SurveyStep.LANGUAGE_RATIO, SurveyStep.MAPPED_EXPERIENCE);
        // 80000 EUR = 92812 USD; (92812 - 74244) / (99852.8 - 74244) = 0.72506; 25 + 25 x 0.72506 = 43.127.
        assertThat(found.percentile().round(new MathContext(5))).isEqualByComparingTo("43.127");
        assertThat(found.rateAnswers()).isEqualTo(214);
    }

    @Test
    void where_the_cut_of_2025_lifts_pay_the_year_before_is_taken_with_professional_years() {
        // India's p10 of 2024/all-roles is 4600, below the cut of 5000. 2024/back-end All 6-9 has n 42, so
        // 2024/all-roles All 6-9, n 157: 8800, 15600, 26300, 36100, 57400; ratio 1.071; 0.011624 USD for an INR:
        // 15600 x 1.071 / 0.011624 = 1437336; 26300: 2423202; 36100: 3326144.
        Finding found = survey("IN", "INR", "'languages': ['RUST'], 'yearsExperience': 7", "");

        assertThat(found.source()).isEqualTo("stackoverflow-2024/all-roles");
        assertThat(found.answers()).isEqualTo(157);
        figures(found.local(), "1440000", "2420000", "3330000");
        assertThat(found.steps())
                .containsExactly(
                        SurveyStep.EARLIER_YEAR,
                        SurveyStep.LANGUAGE_RATIO,
                        SurveyStep.ALL_ROLES,
                        SurveyStep.OTHER_YEAR_RATE);
    }

    @Test
    void a_country_without_the_band_gives_all_years_and_the_ratio_of_the_country() {
        // Ireland has no code:10-13. All years: back-end All n 26, all-roles Go or Rust n 24, all-roles All n 151:
        // p50 116000; ratio without bands 1.067; 116000 x 1.067 / 1.16015 = 106686.
        Finding found = survey("IE", "EUR", "'languages': ['GO'], 'yearsExperience': 8", "");

        assertThat(found.answers()).isEqualTo(151);
        assertThat(found.ratio()).isEqualByComparingTo("1.067");
        assertThat(found.local().p50()).isEqualByComparingTo("107000");
        assertThat(found.experience()).isEqualTo("all");
        assertThat(found.steps())
                .containsExactly(SurveyStep.LANGUAGE_RATIO, SurveyStep.ALL_ROLES, SurveyStep.ALL_EXPERIENCE);
    }

    @Test
    void unknown_experience_gives_all_years() {
        // 2025/back-end, United States, Go or Rust, all: n 253, p50 189000.
        Finding found = survey("US", "USD", "'languages': ['RUST']", "");

        assertThat(found.answers()).isEqualTo(253);
        assertThat(found.local().p50()).isEqualByComparingTo("189000");
        assertThat(found.steps()).containsExactly(SurveyStep.EXPERIENCE_UNKNOWN);
    }

    @Test
    void unknown_languages_give_everyone_without_a_ratio_and_other_languages_too() {
        // 2025/back-end, Germany, All, code:14-18: p50 92800 / 1.16015 = 79990.
        Finding unknown = survey("DE", "EUR", "'yearsExperience': 12", "");
        Finding other = survey("DE", "EUR", "'languages': ['OTHER'], 'yearsExperience': 12", "");

        assertThat(unknown.local().p50()).isEqualByComparingTo("80000");
        assertThat(unknown.steps()).containsExactly(SurveyStep.LANGUAGE_UNKNOWN, SurveyStep.MAPPED_EXPERIENCE);
        assertThat(other.local().p50()).isEqualByComparingTo("80000");
        assertThat(other.steps()).containsExactly(SurveyStep.MAPPED_EXPERIENCE);
    }

    @Test
    void fewer_than_50_answers_of_the_country_come_before_the_whole_world() {
        // 2025/all-roles, South Korea, All, all: n 34, the only row of the year.
        Finding found = survey("KR", "USD", "'languages': ['RUST'], 'yearsExperience': 5", "");

        assertThat(found.country()).isEqualTo("South Korea");
        assertThat(found.answers()).isEqualTo(34);
    }

    @Test
    void a_currency_that_the_survey_has_no_rate_for_gives_no_local_figures_and_no_place() {
        // 44100 x 1.067 = 47055 USD.
        Finding found = survey("KR", "KRW", "'languages': ['RUST'], 'totalAnnual': 60000000", "");

        assertThat(found.local()).isNull();
        assertThat(found.dollars().p50()).isEqualByComparingTo("47100");
        assertThat(found.standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(found.percentile()).isNull();
        assertThat(found.steps()).contains(SurveyStep.NO_RATE);
    }

    @Test
    void a_country_without_a_row_gives_the_whole_world() {
        // 2025/back-end, Worldwide, Go or Rust, code:10-13: n 247, p50 88000.
        Finding found = survey("IS", "USD", "'languages': ['GO'], 'yearsExperience': 6", "");

        assertThat(found.country()).isEqualTo("Worldwide");
        assertThat(found.answers()).isEqualTo(247);
        assertThat(found.local().p50()).isEqualByComparingTo("88000");
        assertThat(found.steps()).containsExactly(SurveyStep.MAPPED_EXPERIENCE, SurveyStep.WORLDWIDE);
    }

    @Test
    void a_country_of_the_earlier_survey_only_is_found_there() {
        // 2024/all-roles, Kazakhstan, All, all: n 22.
        Finding found = survey("KZ", "USD", "'languages': ['GO']", "");

        assertThat(found.source()).isEqualTo("stackoverflow-2024/all-roles");
        assertThat(found.answers()).isEqualTo(22);
        assertThat(found.steps()).contains(SurveyStep.EARLIER_YEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0-2",
        "2.9, 0-2",
        "3, 3-5",
        "5.9, 3-5",
        "6, 6-9",
        "9.9, 6-9",
        "10, 10-14",
        "14.9, 10-14",
        "15, 15+",
        "40, 15+"
    })
    void a_band_begins_with_its_first_year(BigDecimal years, String band) {
        assertThat(ExperienceBand.of(years).professional()).isEqualTo(band);
    }

    @Test
    void total_pay_is_compared_with_total_pay_and_base_with_base() {
        // BLS 2025: 82460, 105210, 135980, 171980, 214670. Base of 150000: (150000 - 135980) / 36000 = 0.38944;
        // 50 + 25 x 0.38944 = 59.736. Total of 180000 is the survey's median.
        List<Finding> both = TABLES.lookUp(
                profile("US", "USD", "'languages': ['GO'], 'yearsExperience': 8, 'totalAnnual': 180000", "", 150_000));
        List<Finding> baseOnly =
                TABLES.lookUp(profile("US", "USD", "'languages': ['GO'], 'yearsExperience': 8", "", 150_000));

        assertThat(both).extracting(Finding::basis).containsExactly(Basis.TOTAL, Basis.BASE);
        assertThat(both.get(0).percentile()).isEqualByComparingTo("50");
        assertThat(both.get(1).percentile().round(new MathContext(5))).isEqualByComparingTo("59.736");
        assertThat(both.get(1).answers()).isNull();
        assertThat(baseOnly.get(0).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(baseOnly.get(0).percentile()).isNull();
        assertThat(baseOnly.get(1).percentile())
                .isEqualByComparingTo(both.get(1).percentile());
    }

    @Test
    void wages_from_employers_are_not_turned_into_another_currency() {
        assertThat(TABLES.lookUp(profile("US", "EUR", "'languages': ['GO']", "", 100_000)))
                .extracting(Finding::basis)
                .containsExactly(Basis.TOTAL);
    }

    @ParameterizedTest
    @CsvSource({"p25", "p50", "p75", "dayRateP50", "percentileOfBase"})
    void any_figure_of_the_coach_wins(String figure) {
        assertThat(TABLES.lookUp(profile("US", "USD", "'languages': ['GO']", "'" + figure + "': 50", 100_000)))
                .isEmpty();
    }

    @Test
    void a_market_without_a_figure_is_none_of_the_coach_s_own() {
        assertThat(TABLES.lookUp(profile("US", "USD", "'languages': ['GO']", "'note': 'to be asked'", 100_000)))
                .isNotEmpty();
    }

    @Test
    void without_a_country_nothing_is_looked_up() {
        Profile profile = read("{'schemaVersion': 1, 'id': 'p', 'asOf': '2026-06-01', 'currency': 'USD',"
                + " 'engineer': {'employmentType': 'EMPLOYEE', 'baseAnnual': 100000, 'languages': ['GO']}}");

        assertThat(TABLES.lookUp(profile)).isEmpty();
    }

    @Test
    void every_country_of_the_tables_has_its_code() {
        TableFiles files = TableFiles.embedded();
        List<String> coded = files.rows("countries.csv", row -> row.getField("country"));

        assertThat(files.rows("compensation.csv", Cell::of).stream()
                        .map(Cell::country)
                        .filter(country -> !country.equals("Worldwide"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(coded);
    }

    @Test
    void the_attribution_is_what_the_sources_page_asks_to_print() {
        List<Finding> both = TABLES.lookUp(profile("US", "USD", "'languages': ['GO']", "", 100_000));

        assertThat(TABLES.attribution(both.get(0)))
                .startsWith(
                        "Contains information from the Stack Overflow Developer Survey (2022, 2023, 2024, 2025), Stack"
                                + " Exchange Inc., https://survey.stackoverflow.co, made available under the Open Database License"
                                + " (ODbL) 1.0")
                .endsWith("The aggregated tables here are offered under the ODbL 1.0 too.");
        assertThat(TABLES.attribution(both.get(1)))
                .startsWith("Contains US Bureau of Labor Statistics data")
                .endsWith("BLS does not endorse this product.");
    }

    private static void figures(Quantiles found, String p25, String p50, String p75) {
        assertThat(found.p25()).isEqualByComparingTo(p25);
        assertThat(found.p50()).isEqualByComparingTo(p50);
        assertThat(found.p75()).isEqualByComparingTo(p75);
    }

    private static Finding survey(String country, String currency, String engineer, String market) {
        return TABLES.lookUp(profile(country, currency, engineer, market, 100_000))
                .get(0);
    }

    private static Profile profile(String country, String currency, String engineer, String market, int base) {
        return read("{'schemaVersion': 1, 'id': 'p', 'asOf': '2026-06-01', 'country': '" + country
                + "', 'currency': '" + currency + "', 'market': {" + market
                + "}, 'engineer': {'employmentType': 'EMPLOYEE', 'baseAnnual': " + base + ", " + engineer + "}}");
    }

    private static Profile read(String text) {
        Reading reading = new ProfileReader().read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).profile();
    }
}
