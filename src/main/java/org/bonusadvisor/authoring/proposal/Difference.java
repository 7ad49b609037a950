package org.bonusadvisor.authoring.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bonusadvisor.authoring.Stated;
import org.bonusadvisor.authoring.Variation;

/** Writes down in what two statements differ, as a case would say it. */
final class Difference {
    private final ObjectNode given = JsonNodeFactory.instance.objectNode();
    private final List<String> unknown = new ArrayList<>();

    private Difference() {}

    /** The changes that make the one of the other. */
    static Variation between(Stated from, Stated to) {
        Difference difference = new Difference();
        difference.objects(from.profile(), to.profile(), "", difference.given);
        Set<String> types = new LinkedHashSet<>();
        from.concluded().forEach(c -> types.add(c.fieldNames().next()));
        to.concluded().forEach(c -> types.add(c.fieldNames().next()));
        List<JsonNode> concluded = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String type : types) {
            List<JsonNode> is = of(type, to);
            if (!is.equals(of(type, from))) {
                concluded.addAll(is);
                if (is.isEmpty()) {
                    without.add(type);
                }
            }
        }
        return new Variation(
                difference.given.isEmpty() ? null : difference.given, difference.unknown, concluded, without);
    }

    private static List<JsonNode> of(String type, Stated stated) {
        return stated.concluded().stream().filter(c -> c.has(type)).toList();
    }

    private void objects(JsonNode was, JsonNode is, String path, ObjectNode changes) {
        was.fieldNames().forEachRemaining(name -> {
            if (!is.has(name)) {
                unknown.add(path + name);
            }
        });
        is.fieldNames().forEachRemaining(name -> {
            JsonNode old = was.path(name);
            JsonNode now = is.get(name);
            if (old.isObject() && now.isObject()) {
                ObjectNode inner = JsonNodeFactory.instance.objectNode();
                objects(old, now, path + name + ".", inner);
                if (!inner.isEmpty()) {
                    changes.set(name, inner);
                }
            } else if (old.isArray()
                    && now.size() == old.size()
                    && now.size() > 0
                    && now.get(0).isObject()) {
                items(old, now, path + name);
            } else if (!now.equals(old)) {
                changes.set(name, now);
            }
        });
    }

    private void items(JsonNode was, JsonNode is, String path) {
        for (int i = 0; i < is.size(); i++) {
            String at = path + "[" + i + "]";
            ObjectNode inner = JsonNodeFactory.instance.objectNode();
            objects(was.get(i), is.get(i), at + ".", inner);
            if (!inner.isEmpty()) {
                given.set(at, inner);
            }
        }
    }
}
