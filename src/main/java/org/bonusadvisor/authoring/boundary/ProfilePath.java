package org.bonusadvisor.authoring.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a profile's JSON.
 *
 * @param steps names on the way, and positions in lists
 */
public record ProfilePath(List<String> steps) {

    /** The place that people write as {@code achievements[0].date}. */
    public static ProfilePath of(String text) {
        return new ProfilePath(List.of(text.replaceAll("\\[(\\d+)]", ".$1").split("\\.")));
    }

    /** The place as people write it. */
    public String text() {
        return String.join(".", steps).replaceAll("\\.(\\d+)(?=\\.|$)", "[$1]");
    }

    /** What stands there; missing when nothing does. */
    public JsonNode in(JsonNode profile) {
        JsonNode node = profile;
        for (String name : steps) {
            node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
        }
        return node;
    }

    /** A copy of a profile with another value there, or none; objects on the way are made. */
    public ObjectNode with(ObjectNode profile, @Nullable JsonNode value) {
        ObjectNode changed = profile.deepCopy();
        put(changed, value);
        return changed;
    }

    /** Puts a value there, or takes it away; objects on the way are made. */
    public void put(ObjectNode into, @Nullable JsonNode value) {
        JsonNode holder = into;
        for (String name : steps.subList(0, steps.size() - 1)) {
            JsonNode next = holder.isArray() ? holder.path(Integer.parseInt(name)) : holder.path(name);
            if (next instanceof MissingNode && value != null && holder instanceof ObjectNode object) {
                next = object.putObject(name);
            }
            holder = next;
        }
        String last = steps.get(steps.size() - 1);
        if (holder instanceof ArrayNode list && list.has(Integer.parseInt(last)) && value != null) {
            list.set(Integer.parseInt(last), value);
        } else if (holder instanceof ObjectNode object && value != null) {
            object.set(last, value);
        } else if (holder instanceof ObjectNode object) {
            object.remove(last);
        }
    }

    /** A profile as it is judged: with the coach's corrections in their places. */
    public static ObjectNode corrected(JsonNode source) {
        ObjectNode profile = source.deepCopy();
        for (JsonNode override : source.path("overrides")) {
            of(override.path("path").asText().replaceFirst("^\\$\\.?", "")).put(profile, override.path("value"));
        }
        profile.remove("overrides");
        return profile;
    }
}
