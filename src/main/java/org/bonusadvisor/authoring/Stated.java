package org.bonusadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a case states.
 *
 * @param profile the profile
 * @param concluded conclusions and totals of earlier stages, each {@code { Type: … }}
 */
public record Stated(ObjectNode profile, List<JsonNode> concluded) {

    /**
     * The same with changes.
     *
     * @throws IllegalArgumentException when something is changed or taken out that is not there
     */
    public Stated with(Variation change) {
        ObjectNode changed = profile.deepCopy();
        if (change.given() != null) {
            ProfileChanges.merge(changed, change.given());
        }
        change.unknown().forEach(path -> ProfileChanges.remove(changed, path));
        List<String> types = new ArrayList<>(change.without());
        for (String type : change.without()) {
            if (concluded.stream().noneMatch(c -> c.has(type))) {
                throw new IllegalArgumentException("`" + type + "` is not concluded, so it cannot be left out");
            }
        }
        change.concluded().forEach(one -> types.add(Comparison.entry(one).getKey()));
        List<JsonNode> all = new ArrayList<>(
                concluded.stream().filter(c -> types.stream().noneMatch(c::has)).toList());
        all.addAll(change.concluded());
        return new Stated(changed, List.copyOf(all));
    }
}
