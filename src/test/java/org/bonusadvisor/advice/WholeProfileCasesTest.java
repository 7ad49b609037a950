package org.bonusadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bonusadvisor.authoring.whole.Expectation;
import org.bonusadvisor.report.AdviceJson;
import org.bonusadvisor.report.AdviceMarkdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WholeProfileCasesTest {

    static List<Expectation> cases() {
        return WholeProfileCases.expectations();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void advice_is_what_a_good_coach_expects(Expectation expectation) {
        Advice advice = WholeProfileCases.advice(expectation);

        List<String> differences = expectation.differences(advice, new AdviceMarkdown().write(advice));

        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_same_profile_gives_the_same_bytes(Expectation expectation) {
        String first = new AdviceJson().write(WholeProfileCases.advice(expectation));

        String second = new AdviceJson().write(WholeProfileCases.advise(expectation));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void every_example_profile_has_an_expectation() throws IOException {
        List<Path> expected = cases().stream().map(Expectation::profile).toList();

        try (Stream<Path> profiles = Files.list(Path.of("data/profiles"))) {
            assertThat(expected).containsAll(profiles.toList());
        }
    }

    @Test
    void every_profile_among_the_cases_has_an_expectation() throws IOException {
        List<Path> expected = cases().stream().map(Expectation::profile).toList();

        try (Stream<Path> files = Files.walk(Path.of("data/cases"))) {
            assertThat(expected)
                    .containsAll(files.filter(f -> f.toString().endsWith(".json"))
                            .filter(f -> !f.toString().endsWith(".expect.json"))
                            .toList());
        }
    }
}
