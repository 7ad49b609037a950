package org.bonusadvisor.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What attack rules try to reach: as soon as anything of it runs, a file is there. */
public final class Canary {
    static {
        sing();
    }

    private Canary() {}

    /** Leaves the file. */
    public static boolean sing() {
        try {
            Files.writeString(CanaryFile.PATH, "an attack rule has run\n");
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file would be; knowing it wakes nobody. */
    static final class CanaryFile {
        static final Path PATH = Path.of("target", "canary.txt").toAbsolutePath();

        private CanaryFile() {}
    }
}
