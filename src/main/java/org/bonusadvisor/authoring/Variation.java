package org.bonusadvisor.authoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes of what a case states.
 *
 * @param given changes of the profile
 * @param unknown paths that the profile leaves out
 * @param concluded conclusions and totals of earlier stages, in place of all others of the same type
 * @param without types of which nothing is concluded
 */
public record Variation(
        @Nullable JsonNode given, List<String> unknown, List<JsonNode> concluded, List<String> without) {
    public Variation(
            @JsonProperty("given") @Nullable JsonNode given,
            @JsonProperty("unknown") @Nullable List<String> unknown,
            @JsonProperty("concluded") @Nullable List<JsonNode> concluded,
            @JsonProperty("without") @Nullable List<String> without) {
        this.given = given;
        this.unknown = unknown == null ? List.of() : unknown;
        this.concluded = concluded == null ? List.of() : concluded;
        this.without = without == null ? List.of() : without;
    }

    /** As it is written in a file of cases, on one line. */
    public String text() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (given != null && !given.isEmpty()) {
            node.set("given", given);
        }
        unknown.forEach(path -> node.withArray("unknown").add(path));
        concluded.forEach(one -> node.withArray("concluded").add(one));
        without.forEach(type -> node.withArray("without").add(type));
        return FlowText.of(node);
    }
}
