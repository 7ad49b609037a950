package org.bonusadvisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bonusadvisor.authoring.whole.Expectation;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.ShippedRules;

/** The people of {@code data/cases}, each advised once for all tests of a run. */
final class WholeProfileCases {
    private static final Map<Path, Advice> ADVICES = new ConcurrentHashMap<>();

    private WholeProfileCases() {}

    /** What is expected of every case, in the order of their files. */
    static List<Expectation> expectations() {
        try (Stream<Path> files = Files.walk(Path.of("data/cases"))) {
            return files.filter(f -> f.toString().endsWith(".expect.json"))
                    .sorted()
                    .map(WholeProfileCases::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Expectation read(Path file) {
        try {
            return Expectation.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The facts of a case. */
    static Profile profile(Expectation expectation) {
        return reading(expectation.profile()).profile();
    }

    /** The advice for a case, the same object at every call. */
    static Advice advice(Expectation expectation) {
        return ADVICES.computeIfAbsent(expectation.profile(), profile -> advise(expectation));
    }

    /** The advice for a case, worked out anew. */
    static Advice advise(Expectation expectation) {
        return ShippedRules.advisor().advise(reading(expectation.profile()));
    }

    private static Reading.Accepted reading(Path profile) {
        try {
            Reading reading = new ProfileReader().read(Files.readAllBytes(profile));
            assertThat(reading).as("%s", profile).isInstanceOf(Reading.Accepted.class);
            return (Reading.Accepted) reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
