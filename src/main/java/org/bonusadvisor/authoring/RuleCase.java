package org.bonusadvisor.authoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case beside a rule file.
 *
 * @param name a sentence with the deciding numbers
 * @param given changes of the neutral profile
 * @param unknown paths that the profile leaves out
 * @param concluded conclusions and totals of earlier stages
 * @param fires ids of rules that must fire
 * @param silent ids of rules that must not fire
 * @param concludes conclusions that must be among those drawn, compared field by field
 * @param shows ids of the traps of the two guides that it shows to be avoided
 */
public record RuleCase(
        String name,
        @Nullable JsonNode given,
        List<String> unknown,
        List<JsonNode> concluded,
        List<String> fires,
        List<String> silent,
        List<JsonNode> concludes,
        List<String> shows) {
    public RuleCase(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty("given") @Nullable JsonNode given,
            @JsonProperty("unknown") @Nullable List<String> unknown,
            @JsonProperty("concluded") @Nullable List<JsonNode> concluded,
            @JsonProperty("fires") @Nullable List<String> fires,
            @JsonProperty("silent") @Nullable List<String> silent,
            @JsonProperty("concludes") @Nullable List<JsonNode> concludes,
            @JsonProperty("shows") @Nullable List<String> shows) {
        this.name = name;
        this.given = given;
        this.unknown = unknown == null ? List.of() : unknown;
        this.concluded = concluded == null ? List.of() : concluded;
        this.fires = fires == null ? List.of() : fires;
        this.silent = silent == null ? List.of() : silent;
        this.concludes = concludes == null ? List.of() : concludes;
        this.shows = shows == null ? List.of() : shows;
    }

    /** The ids of the rules that it names. */
    Stream<String> ids() {
        return Stream.concat(fires.stream(), silent.stream());
    }
}
