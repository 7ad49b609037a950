package org.bonusadvisor.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.bonusadvisor.rulebase.ShippedRules;

/** Real advice for whole profiles. */
public final class Advised {
    private static final Path EXAMPLES = Path.of("data/profiles");

    private Advised() {}

    /** The advice for each example profile, by name. */
    public static List<Advice> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Advised::text)
                    .map(Advised::advice)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The advice for an example. */
    public static Advice example(String name) {
        return advice(text(EXAMPLES.resolve(name + ".json")));
    }

    /** The advice for a generated profile. */
    public static Advice generated(long seed, long index) {
        return advice(GeneratedProfile.of(seed, index));
    }

    /** The advice for a profile. */
    public static Advice advice(JsonNode profile) {
        return advice(profile.toString());
    }

    private static Advice advice(String profile) {
        if (new ProfileReader().read(profile) instanceof Reading.Accepted accepted) {
            return ShippedRules.advisor().advise(accepted);
        }
        throw new IllegalArgumentException("the profile is not valid");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
