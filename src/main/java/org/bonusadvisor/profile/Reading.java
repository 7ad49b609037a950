package org.bonusadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.facts.Profile;
import org.jspecify.annotations.Nullable;

/** What came of reading one profile. */
public sealed interface Reading {
    /**
     * A profile that keeps the contract.
     *
     * @param profile the facts, with the coach's overrides applied
     * @param source the profile as it was given, without the overrides applied
     * @param extras the {@code x-} fields by path, untouched; those of the profile itself under their own name
     */
    record Accepted(Profile profile, JsonNode source, Map<String, JsonNode> extras) implements Reading {}

    /**
     * A profile that breaks the contract.
     *
     * @param id its id, null when it has none that keeps the contract
     * @param problems everything that is wrong, in the order of the text; at least one
     */
    record Rejected(@Nullable String id, List<Problem> problems) implements Reading {}
}
