package org.bonusadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.report.AdviceJson;
import org.bonusadvisor.rulebase.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WholeProfileCasesTest {

    static List<Expectation> cases() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data/cases"))) {
            return files.filter(f -> f.toString().endsWith(".expect.json"))
                    .sorted()
                    .map(WholeProfileCasesTest::read)
                    .toList();
        }
    }

    private static Expectation read(Path file) {
        try {
            return Expectation.read(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Advice advise(Path profile) throws IOException {
        Reading reading = new ProfileReader().read(Files.readAllBytes(profile));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ShippedRules.advisor().advise((Reading.Accepted) reading);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void advice_is_what_a_good_coach_expects(Expectation expectation) throws IOException {
        Advice advice = advise(expectation.profile());

        List<String> differences = expectation.differences(advice);

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_same_profile_gives_the_same_bytes(Expectation expectation) throws IOException {
        String first = new AdviceJson().write(advise(expectation.profile()));

        String second = new AdviceJson().write(advise(expectation.profile()));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void every_example_profile_has_an_expectation() throws IOException {
        List<Path> expected = cases().stream().map(Expectation::profile).toList();

        try (Stream<Path> profiles = Files.list(Path.of("data/profiles"))) {
            assertThat(expected).containsAll(profiles.toList());
        }
    }
}
