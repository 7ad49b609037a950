package org.bonusadvisor.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something that holds profiles.
 *
 * @param name what reports call it: the path as the user gave it, or {@code standard input}
 * @param opening opens its bytes
 */
public record ProfileSource(String name, Opening opening) {
    /** Opens the bytes of a source. */
    @FunctionalInterface
    public interface Opening {
        /** The bytes from the first one on. */
        InputStream open() throws IOException;
    }

    /** A file. */
    public static ProfileSource file(Path file) {
        return new ProfileSource(file.toString().replace('\\', '/'), () -> Files.newInputStream(file));
    }

    /** Standard input. */
    public static ProfileSource standardInput(InputStream in) {
        return new ProfileSource("standard input", () -> in);
    }

    /** The same under another name. */
    public ProfileSource named(String other) {
        return new ProfileSource(other, opening);
    }

    /** Opens the source; the caller closes it. */
    public OpenSource open() {
        return new OpenSource(this);
    }
}
