package org.bonusadvisor.authoring.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
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

    /** What stands there; missing when nothing does. */
    JsonNode in(Stated stated) {
        JsonNode node = entry < 0 ? stated.profile() : body(stated.concluded().get(entry));
        for (String name : path) {
            node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
        }
        return node;
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
            ObjectNode profile = stated.profile().deepCopy();
            put(profile, path, value);
            return new Stated(profile, stated.concluded());
        }
        if (entry >= stated.concluded().size()) {
            return stated;
        }
        JsonNode old = stated.concluded().get(entry);
        JsonNode body = body(old).deepCopy();
        ObjectNode changed = body instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        put(changed, path, value);
        List<JsonNode> all = new ArrayList<>(stated.concluded());
        all.set(
                entry,
                JsonNodeFactory.instance.objectNode().set(old.fieldNames().next(), changed));
        return new Stated(stated.profile(), all);
    }

    private static void put(ObjectNode into, List<String> path, @Nullable JsonNode value) {
        JsonNode holder = into;
        for (String name : path.subList(0, path.size() - 1)) {
            JsonNode next = holder.isArray() ? holder.path(Integer.parseInt(name)) : holder.path(name);
            if (next instanceof MissingNode && value != null && holder instanceof ObjectNode object) {
                next = object.putObject(name);
            }
            holder = next;
        }
        String last = path.get(path.size() - 1);
        if (holder instanceof ArrayNode list && list.has(Integer.parseInt(last)) && value != null) {
            list.set(Integer.parseInt(last), value);
        } else if (holder instanceof ObjectNode object && value != null) {
            object.set(last, value);
        } else if (holder instanceof ObjectNode object) {
            object.remove(last);
        }
    }
}
