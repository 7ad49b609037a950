package org.bonusadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bonusadvisor.facts.Basis;
import org.bonusadvisor.market.MarketTables;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.report.AdviceHtml;
import org.bonusadvisor.report.AdviceMarkdown;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an advice says of figures that were looked up, and that nothing else rests on them. */
class LookedUpMarketTest {

    @ParameterizedTest
    @CsvSource({
        "US, USD, 110000, 5",
        "DE, EUR, 90000, 12",
        "IN, INR, 3000000, 7",
        "KR, KRW, 60000000, 7",
        "IS, USD, 90000, 7"
    })
    void looked_up_figures_change_no_recommendation_no_amount_and_no_word_of_the_talk(
            String country, String currency, int total, int years) throws IOException {
        ObjectNode with = profile(country, currency, total, years);
        ObjectNode without = (ObjectNode) with.deepCopy().without("country");

        Advice looked = advise(with);
        Advice plain = advise(without);

        assertThat(looked.market()).isNotNull();
        assertThat(plain.market()).isNull();
        assertThat(looked.recommendation()).isEqualTo(plain.recommendation());
        assertThat(looked.amounts()).isEqualTo(plain.amounts());
        assertThat(looked.leverage()).isEqualTo(plain.leverage());
        assertThat(looked.timing()).isEqualTo(plain.timing());
        assertThat(looked.script()).isEqualTo(plain.script());
        assertThat(looked.followUp()).isEqualTo(plain.followUp());
    }

    @Test
    void the_report_states_place_figures_answers_year_trust_and_licence() throws IOException {
        // Total pay of 80,000 euros after 12 years in Germany: percentile 43 of 64,000, 86,100 and 96,200.
        Advice advice = advise(profile("DE", "EUR", 80_000, 12));

        String text = new AdviceMarkdown().write(advice).replace("\\", "");
        String page = new AdviceHtml().write(advice);

        assertThat(text)
                .contains(
                        "Total pay of €80,000 stands at percentile 43: of a hundred who answered, about 43 state less.")
                .contains("€64,000", "€86,100", "€96,200", "59 answers", "Stack Overflow Developer Survey 2025")
                .contains("multiplied by 1.076", "Medium.", "Only to show where total pay stands.")
                .contains("Open Database License (ODbL) 1.0");
        assertThat(page).contains("stands at percentile 43").contains("Open Database License (ODbL) 1.0");
    }

    @Test
    void unknown_total_pay_gives_no_percentile_and_is_asked_for() throws IOException {
        ObjectNode profile = profile("DE", "EUR", 80_000, 12);
        ((ObjectNode) profile.get("engineer")).remove("totalAnnual");

        Advice advice = advise(profile);

        assertThat(advice.market().percentile()).isNull();
        assertThat(advice.market().standing()).isNull();
        assertThat(advice.market().usedFor()).contains("Total pay is not known");
        assertThat(advice.unknowns()).extracting(Advice.Unknown::path).contains("engineer.totalAnnual");
    }

    @Test
    void wages_from_employers_stand_beside_the_survey_and_never_in_it() throws IOException {
        // Base of 100,000 against 82,460 and 105,210: 10 + 15 x (17,540 / 22,750) = 21.6.
        MarketAdvice market = advise(profile("US", "USD", 150_000, 8)).market();

        assertThat(market.basis()).isEqualTo(Basis.TOTAL);
        assertThat(market.percentile()).isEqualByComparingTo("35");
        assertThat(market.also().basis()).isEqualTo(Basis.BASE);
        assertThat(market.also().percentile()).isEqualByComparingTo("22");
        assertThat(market.also().n()).isNull();
        assertThat(market.also().attribution()).contains("BLS does not endorse");
    }

    @Test
    void the_coach_s_own_figures_are_left_as_they_are() throws IOException {
        Advice advice = advise(neutral());

        assertThat(advice.market().source()).isEqualTo("Figures given in the profile by the coach.");
        assertThat(advice.market().p50()).isEqualByComparingTo("100000");
        assertThat(advice.market().attribution()).isNull();
        assertThat(advice.market().also()).isNull();
    }

    @Test
    void usual_figures_come_with_population_year_source_and_a_mark_on_weak_ones() throws IOException {
        List<UsualAdvice> usual = advise(neutral()).usual();

        assertThat(usual).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.population()).isNotBlank();
            assertThat(figure.source()).isNotBlank();
            assertThat(figure.url()).startsWith("http");
            assertThat(figure.because()).isNotEmpty();
        });
        assertThat(usual)
                .filteredOn(figure -> figure.note().startsWith("secondary"))
                .allSatisfy(figure -> assertThat(figure.mark()).startsWith("Second-hand"));
        // asOf is in 2026: 2021 and before is old.
        assertThat(usual)
                .filteredOn(figure -> figure.year() != null && figure.year() <= 2021)
                .allSatisfy(figure -> assertThat(figure.mark()).endsWithIgnoringCase("old"));
        assertThat(usual)
                .filteredOn(figure -> figure.year() != null
                        && figure.year() > 2021
                        && figure.note().startsWith("primary"))
                .allSatisfy(figure -> assertThat(figure.mark()).isNull());
    }

    @Test
    void every_usual_figure_that_a_rule_names_is_in_the_table() {
        Pattern named = Pattern.compile("new Usual\\( \"([^\"]+)\", \"([^\"]+)\" \\)");
        List<MatchResult> rows = ShippedRules.files().texts().values().stream()
                .flatMap(text -> named.matcher(text).results())
                .toList();

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(MarketTables.embedded().practice(row.group(1), row.group(2)))
                        .as(row.group())
                        .isPresent());
    }

    private static ObjectNode neutral() throws IOException {
        return (ObjectNode) ProfileReader.json().readTree(Files.readString(Path.of("rules/neutral.json")));
    }

    private static ObjectNode profile(String country, String currency, int total, int years) throws IOException {
        ObjectNode profile = neutral();
        profile.remove("market");
        profile.put("country", country).put("currency", currency);
        ((ObjectNode) profile.get("engineer")).put("totalAnnual", total).put("yearsExperience", years);
        profile.remove("jurisdiction");
        return profile;
    }

    private static Advice advise(ObjectNode profile) throws IOException {
        Reading reading = new ProfileReader().read(profile);
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ShippedRules.advisor().advise((Reading.Accepted) reading);
    }
}
