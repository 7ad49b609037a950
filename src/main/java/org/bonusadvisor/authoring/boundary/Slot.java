package org.bonusadvisor.authoring.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.authoring.Stated;
import org.jspecify.annotations.Nullable;

/**
 * A place of what a case states that holds one value.
 *
 * @param entry the concluded fact that it belongs to, counted from 0; -1 in the profile
 * @param path names on the way, and positions in lists
 * @param type type of the value
 */
record Slot(int entry, List<String> path, Type type) {

    /** The place as people write it, such as {@code achievements[0].date}. */
    String text() {
        String text = new ProfilePath(path).text();
        return entry < 0 ? text : "concluded[" + entry + "]." + text;
    }

    /** What stands there; missing when nothing does. */
    JsonNode in(Stated stated) {
        return new ProfilePath(path)
                .in(entry < 0 ? stated.profile() : body(stated.concluded().get(entry)));
    }

    /** What a concluded fact says; a record of one component may be written by its value alone. */
    private JsonNode body(JsonNode concluded) {
        JsonNode body = concluded.elements().next();
        return body.isObject() || path.size() != 1
                ? body
                : JsonNodeFactory.instance.objectNode().set(path.get(0), body);
    }

    /** The same statements with another value there, or none. */
    Stated with(Stated stated, @Nullable JsonNode value) {
        if (entry < 0) {
            return new Stated(new ProfilePath(path).with(stated.profile(), value), stated.concluded());
        }
        if (entry >= stated.concluded().size()) {
            return stated;
        }
        JsonNode old = stated.concluded().get(entry);
        JsonNode body = body(old).deepCopy();
        ObjectNode changed = body instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        new ProfilePath(path).put(changed, value);
        List<JsonNode> all = new ArrayList<>(stated.concluded());
        all.set(
                entry,
                JsonNodeFactory.instance.objectNode().set(old.fieldNames().next(), changed));
        return new Stated(stated.profile(), all);
    }
}
