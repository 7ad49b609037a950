package org.bonusadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;

/** Profiles of {@code data}, to be judged and changed. */
public final class ExampleProfile {
    private ExampleProfile() {}

    /** A fresh copy of one, by its path below {@code data} without the ending. */
    public static ObjectNode of(String name) {
        try {
            return (ObjectNode) ProfileReader.json().readTree(Files.readString(Path.of("data", name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The profile as it was read. */
    public static Reading.Accepted read(JsonNode profile) {
        if (new ProfileReader().read(profile) instanceof Reading.Accepted accepted) {
            return accepted;
        }
        throw new IllegalArgumentException("the profile is not valid: " + new ProfileReader().read(profile));
    }
}
