package org.bonusadvisor.properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonusadvisor.advice.Advice;

/** Single facts of a profile, by JSON pointer. */
final class Facts {
    private static final Set<String> REQUIRED = Set.of(
            "/schemaVersion",
            "/id",
            "/asOf",
            "/currency",
            "/engineer",
            "/engineer/employmentType",
            "/engineer/baseAnnual",
            "/engineer/dayRate");

    private Facts() {}

    /** Everything that can be left out, whole sections and lists before what they hold. */
    static List<String> all(ObjectNode profile) {
        List<String> pointers = new ArrayList<>();
        collect("", profile, pointers);
        pointers.removeIf(REQUIRED::contains);
        return pointers;
    }

    private static void collect(String at, JsonNode node, List<String> pointers) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            pointers.add(at + "/" + field.getKey());
            collect(at + "/" + field.getKey(), field.getValue(), pointers);
        }
        if (node instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                pointers.add(at + "/" + i);
                collect(at + "/" + i, array.get(i), pointers);
            }
        }
    }

    /** The single facts that can be left out. */
    static List<String> removable(ObjectNode profile) {
        return all(profile).stream()
                .filter(pointer -> profile.at(pointer).isValueNode() && !pointer.matches(".*/(\\d+|id)|/overrides/.*"))
                .toList();
    }

    static void remove(ObjectNode profile, String pointer) {
        int slash = pointer.lastIndexOf('/');
        JsonNode owner = profile.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        if (owner instanceof ObjectNode object) {
            object.remove(name);
        } else if (owner instanceof ArrayNode array) {
            array.remove(Integer.parseInt(name));
        }
    }

    /** The stated fact of a premise such as {@code engineer.leaveDate.daysAhead = 12}; empty for what was inferred. */
    static Optional<String> stated(ObjectNode profile, String premise) {
        String path = premise.replaceFirst(" = .*", "");
        List<String> removable = removable(profile);
        for (String at = path; !at.isEmpty(); at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "") {
            String pointer = pointer(profile, at);
            if (removable.contains(pointer)) {
                return Optional.of(pointer);
            }
        }
        return Optional.empty();
    }

    private static String pointer(ObjectNode profile, String path) {
        String pointer = "/" + path.replace('.', '/');
        int position = 0;
        for (JsonNode achievement : profile.path("achievements")) {
            pointer = pointer.replace(
                    "/achievements[" + achievement.path("id").asText() + "]", "/achievements/" + position++);
        }
        return pointer;
    }

    /** Whether advice asks for a fact or for what it belongs to; the gaps of an achievement ask for its facts. */
    static boolean asked(Advice advice, ObjectNode profile, String pointer) {
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        boolean unknown = advice.unknowns().stream()
                .map(fact -> pointer(profile, fact.path()))
                .anyMatch(asked -> asked.equals(pointer) || asked.equals(parent));
        String id = pointer.startsWith("/achievements/")
                ? profile.at(pointer.replaceFirst("(/achievements/\\d+).*", "$1/id"))
                        .asText()
                : "";
        return unknown
                || advice.evidence().achievements().stream()
                        .anyMatch(achievement -> id.equals(achievement.id())
                                && !achievement.gaps().isEmpty());
    }
}
