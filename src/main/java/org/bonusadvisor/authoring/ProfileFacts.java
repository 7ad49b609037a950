package org.bonusadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.facts.FactReader;

/**
 * The facts of a profile, to which conclusions can be added.
 *
 * @param facts the facts
 * @param reader reads conclusions as the profile's day and pay say
 */
public record ProfileFacts(List<Object> facts, FactReader reader) {

    /**
     * The facts and what is concluded besides.
     *
     * @throws IllegalArgumentException when a conclusion cannot be read
     */
    public List<Object> with(List<JsonNode> concluded) {
        List<Object> all = new ArrayList<>(facts);
        for (JsonNode one : concluded) {
            Map.Entry<String, JsonNode> entry = Comparison.entry(one);
            all.add(reader.read(Comparison.type(entry.getKey()), entry.getValue()));
        }
        return List.copyOf(all);
    }
}
