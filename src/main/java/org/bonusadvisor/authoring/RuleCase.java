package org.bonusadvisor.authoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
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
 * @param also changes with which everything in {@code fires} still fires
 * @param unless changes with which nothing in {@code fires} fires
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
        List<Variation> also,
        List<Variation> unless,
        List<String> shows) {
    public RuleCase(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty("given") @Nullable JsonNode given,
            @JsonProperty("unknown") @Nullable List<String> unknown,
            @JsonProperty("concluded") @Nullable List<JsonNode> concluded,
            @JsonProperty("fires") @Nullable List<String> fires,
            @JsonProperty("silent") @Nullable List<String> silent,
            @JsonProperty("concludes") @Nullable List<JsonNode> concludes,
            @JsonProperty("also") @Nullable List<Variation> also,
            @JsonProperty("unless") @Nullable List<Variation> unless,
            @JsonProperty("shows") @Nullable List<String> shows) {
        this.name = name;
        this.given = given;
        this.unknown = unknown == null ? List.of() : unknown;
        this.concluded = concluded == null ? List.of() : concluded;
        this.fires = fires == null ? List.of() : fires;
        this.silent = silent == null ? List.of() : silent;
        this.concludes = concludes == null ? List.of() : concludes;
        this.also = also == null ? List.of() : also;
        this.unless = unless == null ? List.of() : unless;
        this.shows = shows == null ? List.of() : shows;
    }

    /** What it states besides the neutral profile. */
    Variation stated() {
        return new Variation(given, unknown, concluded, List.of());
    }

    /** The same with one more item under a key of lists: fires, silent, concludes, also or unless. */
    public RuleCase plus(String key, Object item) {
        return new RuleCase(
                name,
                given,
                unknown,
                concluded,
                key.equals("fires") ? plus(fires, (String) item) : fires,
                key.equals("silent") ? plus(silent, (String) item) : silent,
                key.equals("concludes") ? plus(concludes, (JsonNode) item) : concludes,
                key.equals("also") ? plus(also, (Variation) item) : also,
                key.equals("unless") ? plus(unless, (Variation) item) : unless,
                shows);
    }

    private static <T> List<T> plus(List<T> items, T item) {
        List<T> more = new ArrayList<>(items);
        more.add(item);
        return List.copyOf(more);
    }
}
