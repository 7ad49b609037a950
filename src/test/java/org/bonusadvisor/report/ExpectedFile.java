package org.bonusadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A whole expected file; {@code mvn test -Dupdate.expected=true} writes it anew, to be read as a diff. */
public final class ExpectedFile {
    private static final Path FOLDER = Path.of("src/test/resources/org/bonusadvisor/report");

    private ExpectedFile() {}

    static void matches(String name, String actual) throws IOException {
        matches(FOLDER.resolve(name), actual);
    }

    /** Compares with a file anywhere in the project. */
    public static void matches(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("update.expected")) {
            Files.writeString(file, actual);
        }
        assertThat(actual)
                .as("differs from %s; if that is right, run with -Dupdate.expected=true", file)
                .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }
}
