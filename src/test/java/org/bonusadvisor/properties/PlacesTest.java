package org.bonusadvisor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.authoring.ExampleProfile;
import org.bonusadvisor.phrases.Format;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.bonusadvisor.report.AdviceHtml;
import org.bonusadvisor.report.AdviceMarkdown;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an advice says is the same in every place; how it writes figures is that of the place. */
class PlacesTest {
    private static final long SEED = 20_260_602L;
    private static final int GENERATED = 60;

    /** Money as only international English writes it: the sign of the dollar, pound or euro touches the digits. */
    private static final Pattern ENGLISH_MONEY = Pattern.compile("[$£€]\\d");

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "fr-CH", "en-IN", "ar"})
    void every_profile_is_advised_the_same_with_every_check_that_the_advisor_makes(String tag) throws IOException {
        Advisor there = ShippedRules.advisor().writing(Format.of(Locale.forLanguageTag(tag)));
        List<String> different = new ArrayList<>();

        for (Reading.Accepted reading : profiles()) {
            Advice here = ShippedRules.advisor().advise(reading);
            Advice advice = there.advise(reading);
            if (!decided(advice).equals(decided(here))) {
                different.add(advice.profileId() + ": " + decided(here) + " but " + tag + " " + decided(advice));
            }
        }

        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-DE | 19.500_$   | 11,8_% | 9 April 2026",
                "fr-CH | 19~500_$US | 11,8%  | 9 April 2026",
                "en-US | $19,500    | 11.8%  | April 9, 2026",
                "en-GB | US$19,500  | 11.8%  | 9 April 2026"
            })
    void texts_and_views_write_figures_as_the_place_does(String tag, String money, String percent, String date)
            throws IOException {
        Format format = Format.of(Locale.forLanguageTag(tag));
        Advice advice = ShippedRules.advisor().writing(format).advise(example("performance-clean"));

        String said = texts(advice);
        String markdown = new AdviceMarkdown(format).write(advice);
        String html = new AdviceHtml(format).write(advice);

        assertThat(said).contains(spaced(money), spaced(percent), date);
        assertThat(markdown).contains(spaced(money), spaced(percent), date);
        assertThat(html).contains(spaced(money), spaced(percent), date);
    }

    @Test
    void no_money_is_left_in_english_where_the_place_writes_it_otherwise() throws IOException {
        Format format = Format.of(Locale.forLanguageTag("de-DE"));
        Advisor advisor = ShippedRules.advisor().writing(format);

        for (Reading.Accepted reading : examples()) {
            Advice advice = advisor.advise(reading);
            assertThat(ENGLISH_MONEY.matcher(texts(advice)).find()).isFalse();
            assertThat(ENGLISH_MONEY
                            .matcher(new AdviceMarkdown(format).write(advice))
                            .results())
                    .isEmpty();
        }
    }

    @Test
    void the_same_place_gives_the_same_bytes() throws IOException {
        Format format = Format.of(Locale.forLanguageTag("fr-CH"));
        Reading.Accepted reading = example("performance-clean");

        String once = new AdviceHtml(format)
                .write(ShippedRules.advisor().writing(format).advise(reading));
        Format again = Format.of(new Locale("fr", "CH"));
        String twice = new AdviceHtml(again)
                .write(ShippedRules.advisor().writing(again).advise(reading));

        assertThat(twice.getBytes(StandardCharsets.UTF_8)).isEqualTo(once.getBytes(StandardCharsets.UTF_8));
    }

    /** All that is decided: what, how much, when, and what to expect; figures without their writing. */
    private static List<Object> decided(Advice advice) {
        return List.of(
                advice.recommendation().type(),
                advice.recommendation().variant(),
                advice.recommendation().mode(),
                advice.amounts().stream()
                        .map(a -> Stream.of(a.walkAway(), a.target(), a.opening(), a.cap())
                                .map(String::valueOf)
                                .toList())
                        .toList(),
                advice.timing().action(),
                String.valueOf(advice.timing().earliest()),
                String.valueOf(advice.timing().latest()),
                advice.objections().stream().map(Advice.ObjectionAdvice::code).toList(),
                advice.redFlags().stream().map(Advice.RedFlagAdvice::code).toList());
    }

    private static String texts(Advice advice) {
        List<String> texts = new ArrayList<>(List.of(
                advice.recommendation().headline(),
                advice.script().memo(),
                advice.followUp().email().yes(),
                advice.followUp().email().later(),
                advice.followUp().email().no()));
        advice.script().beats().forEach(b -> texts.add(b.text()));
        advice.script().branches().forEach(b -> texts.add(b.text()));
        advice.objections().forEach(o -> texts.add(o.rebuttal() + " " + o.question()));
        advice.amounts().forEach(a -> a.derivation().forEach(step -> texts.add(step.value())));
        return String.join("\n", texts);
    }

    private static List<Reading.Accepted> profiles() throws IOException {
        Stream<JsonNode> generated =
                IntStream.range(0, GENERATED).mapToObj(i -> (JsonNode) GeneratedProfile.of(SEED, i));
        return Stream.concat(examples().stream(), generated.map(ExampleProfile::read))
                .toList();
    }

    private static List<Reading.Accepted> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/profiles"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .map(PlacesTest::example)
                    .toList();
        }
    }

    private static Reading.Accepted example(String name) {
        return ExampleProfile.read(ExampleProfile.of("profiles/" + name));
    }

    private static String spaced(String expected) {
        return expected.replace('_', '\u00a0').replace('~', '\u202f');
    }
}
