package org.bonusadvisor.authoring.whatif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.bonusadvisor.authoring.boundary.ProfilePath;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.RuleFiles;
import org.jspecify.annotations.Nullable;

/** Tells which values no profile may have, by putting them into the neutral profile. */
final class Refusals {
    private final @Nullable ObjectNode neutral;

    Refusals(RuleFiles files) {
        this.neutral = read(files.texts().get("neutral.json"));
    }

    private static @Nullable ObjectNode read(@Nullable String text) {
        try {
            return text != null && ProfileReader.json().readTree(text) instanceof ObjectNode profile ? profile : null;
        } catch (JsonProcessingException e) {
            return null; // the check of the neutral profile tells that
        }
    }

    /** Why no profile may have a value at a path; {@code []} is any achievement. */
    Optional<String> of(String path, JsonNode value) {
        String place = path.replace("[]", "[0]");
        return neutral != null
                        && new ProfileReader().read(ProfilePath.of(place).with(neutral, value))
                                instanceof Reading.Rejected rejected
                ? rejected.problems().stream()
                        .filter(problem -> problem.path().equals(place))
                        .map(problem -> problem.message())
                        .findFirst()
                : Optional.empty();
    }
}
