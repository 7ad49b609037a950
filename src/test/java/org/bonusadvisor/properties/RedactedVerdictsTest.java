package org.bonusadvisor.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Redaction;
import org.bonusadvisor.advice.Verdict;
import org.bonusadvisor.authoring.ExampleProfile;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.bonusadvisor.redaction.Redactor;
import org.bonusadvisor.report.AdviceMarkdown;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Redaction may change amounts; what is advised, what is expected and which risks are seen stay. */
class RedactedVerdictsTest {
    private static final long SEED = 20_260_604L;
    private static final int GENERATED = Integer.getInteger("redaction.profiles", 100);

    private static List<Advice[]> pairs;

    @BeforeAll
    static void advise_profiles_as_they_are_and_redacted() throws IOException {
        Redactor redactor = new Redactor(Phrases.of(ShippedRules.files()));
        pairs = new ArrayList<>();
        for (Reading.Accepted reading : profiles()) {
            pairs.add(new Advice[] {
                ShippedRules.advisor().advise(reading), ShippedRules.advisor().advise(redactor.redacted(reading))
            });
        }
    }

    /** Amounts move within their bands, which can carry a figure over a limit in money; that is rare. */
    @Test
    void type_mode_action_and_window_differ_in_at_most_one_profile_of_a_hundred() {
        List<String> different = different(advice -> List.of(
                advice.recommendation().type(),
                advice.recommendation().variant(),
                advice.recommendation().mode(),
                advice.timing().action(),
                String.valueOf(advice.timing().earliest()),
                String.valueOf(advice.timing().latest())));

        assertThat(different).hasSizeLessThanOrEqualTo(pairs.size() / 100);
    }

    @Test
    void red_flags_are_found_in_the_same_places() {
        assertThat(different(advice -> advice.redFlags().stream()
                        .map(flag -> flag.code() + " " + flag.at())
                        .sorted()
                        .distinct()
                        .toList()))
                .isEmpty();
    }

    @Test
    void the_same_objections_are_expected() {
        assertThat(different(advice -> advice.objections().stream()
                        .map(Advice.ObjectionAdvice::code)
                        .toList()))
                .hasSizeLessThanOrEqualTo(pairs.size() / 100);
    }

    @Test
    void what_differs_is_named_without_a_value() {
        Verdict raise = verdict("raise-with-written-offer");
        Verdict wait = verdict("wait-after-layoffs");

        assertThat(Redaction.between(raise, wait).differs())
                .containsExactly(Redaction.TYPE, Redaction.ACTION, Redaction.WINDOW);
        assertThat(Redaction.between(raise, raise).differs()).isEmpty();
    }

    @Test
    void a_report_says_openly_what_differs() {
        Advice advice = pairs.get(0)[1].with(new Redaction(List.of(Redaction.TYPE, Redaction.WINDOW)));

        assertThat(new AdviceMarkdown().write(advice))
                .contains("For the full profile this is otherwise: what to ask for, the days.");
    }

    private static Verdict verdict(String example) {
        return Verdict.of(ShippedRules.advisor().judge(ExampleProfile.read(ExampleProfile.of("profiles/" + example))));
    }

    private static List<String> different(java.util.function.Function<Advice, List<?>> seen) {
        return pairs.stream()
                .filter(pair -> !seen.apply(pair[0]).equals(seen.apply(pair[1])))
                .map(pair -> pair[0].profileId() + ": " + seen.apply(pair[0]) + " but redacted " + seen.apply(pair[1]))
                .toList();
    }

    private static List<Reading.Accepted> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/profiles"))) {
            Stream<ObjectNode> examples = files.map(
                            file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .map(name -> ExampleProfile.of("profiles/" + name));
            Stream<ObjectNode> generated = IntStream.range(0, GENERATED).mapToObj(i -> GeneratedProfile.of(SEED, i));
            return Stream.concat(examples, generated)
                    .map(JsonNode.class::cast)
                    .map(ExampleProfile::read)
                    .toList();
        }
    }
}
