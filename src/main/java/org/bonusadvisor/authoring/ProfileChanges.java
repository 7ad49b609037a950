package org.bonusadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes profiles as cases say: objects are merged, lists replaced, and a path names a place inside. */
final class ProfileChanges {
    private ProfileChanges() {}

    /** Merges changes; a key such as {@code achievements[0].measurement} names a place further inside. */
    static void merge(ObjectNode into, JsonNode changes) {
        changes.fields().forEachRemaining(change -> {
            String pointer = pointer(change.getKey());
            int last = pointer.lastIndexOf('/');
            put(into.at(pointer.substring(0, last)), pointer.substring(last + 1), change.getKey(), change.getValue());
        });
    }

    private static void put(JsonNode holder, String name, String path, JsonNode value) {
        boolean item = holder.isArray() && name.matches("\\d+") && Integer.parseInt(name) < holder.size();
        if (!holder.isObject() && !item) {
            throw new IllegalArgumentException("`" + path + "` is not in the profile, so it cannot be changed");
        }
        JsonNode old = item ? holder.get(Integer.parseInt(name)) : holder.get(name);
        if (old instanceof ObjectNode inner && value.isObject()) {
            merge(inner, value);
        } else if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else if (holder instanceof ObjectNode object) {
            object.set(name, value.deepCopy());
        }
    }

    /** Takes out what stands at a path. */
    static void remove(ObjectNode profile, String path) {
        String pointer = pointer(path);
        int last = pointer.lastIndexOf('/');
        JsonNode parent = profile.at(pointer.substring(0, last));
        if (!(parent instanceof ObjectNode holder) || holder.remove(pointer.substring(last + 1)) == null) {
            throw new IllegalArgumentException("`" + path + "` is not in the profile, so it cannot be made unknown");
        }
    }

    /** A path as a JSON pointer. */
    static String pointer(String path) {
        return "/" + path.replaceAll("\\[(\\d+)]", ".$1").replace('.', '/');
    }
}
