package org.bonusadvisor.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The profile that a new user edits: an invented Go engineer, with every section filled in. */
public final class StarterProfile {
    private static final String RESOURCE = "starter-profile.json";

    private StarterProfile() {}

    /** The profile as JSON text, ready to be saved. */
    public static String text() {
        try (InputStream resource = StarterProfile.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(resource, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
