package org.bonusadvisor.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Short ways to read profiles in tests. */
final class Readings {
    static final Path EXAMPLES = Path.of("data/profiles");

    private Readings() {}

    static Reading.Accepted accepted(String json) {
        Reading reading = new ProfileReader().read(json);
        assertThat(reading).as(json).isInstanceOf(Reading.Accepted.class);
        return (Reading.Accepted) reading;
    }

    static Reading.Rejected rejected(String json) {
        Reading reading = new ProfileReader().read(json);
        assertThat(reading).as(json).isInstanceOf(Reading.Rejected.class);
        return (Reading.Rejected) reading;
    }

    static List<String> problems(String json) {
        return rejected(json).problems().stream().map(Problem::text).toList();
    }

    /** A profile of one line with only the required fields and {@code more}, which starts with a comma. */
    static String minimal(String more) {
        return minimal("", more);
    }

    /** The same with more fields of the engineer. */
    static String minimal(String engineer, String more) {
        return """
                {"schemaVersion":1,"id":"p","asOf":"2026-03-02","currency":"EUR",\
                "engineer":{"employmentType":"EMPLOYEE","baseAnnual":90000%s}%s}""".formatted(engineer, more);
    }

    static List<Path> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
