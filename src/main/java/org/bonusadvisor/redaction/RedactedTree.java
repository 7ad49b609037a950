package org.bonusadvisor.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks the JSON of one profile and replaces what the contract says is a text or an amount. */
final class RedactedTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");
    private static final String OVERRIDES = "overrides[]";

    private final NeutralText texts;
    private final PayScale scale;
    private final String id;
    private final String name;

    /** For a profile that gets an id and a name. */
    RedactedTree(NeutralText texts, PayScale scale, String id, String name) {
        this.texts = texts;
        this.scale = scale;
        this.id = id;
        this.name = name;
    }

    /** The whole profile. */
    JsonNode of(JsonNode profile) {
        return of(profile, "");
    }

    /** What stands at a place such as {@code achievements[1].summary}, empty for the profile itself. */
    private JsonNode of(JsonNode node, String at) {
        if (node.isObject()) {
            return object(node, at);
        }
        if (node.isArray()) {
            ArrayNode list = JSON.arrayNode();
            for (JsonNode element : node) {
                list.add(of(element, at + "[" + list.size() + "]"));
            }
            return list;
        }
        return value(node, at);
    }

    private JsonNode object(JsonNode node, String at) {
        ObjectNode object = JSON.objectNode();
        boolean override = INDEX.matcher(at).replaceAll("[]").equals(OVERRIDES);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String key = field.getKey();
            if (key.startsWith("x-")) {
                continue;
            }
            String place = at.isEmpty() ? key : at + "." + key;
            String target = override && key.equals("value") ? target(node) : place;
            object.set(key, of(field.getValue(), target));
        }
        return object;
    }

    /** The place that a correction speaks of; its value is redacted as what stands there. */
    private static String target(JsonNode override) {
        return override.path("path").asText().replaceFirst("^\\$\\.?", "");
    }

    private JsonNode value(JsonNode node, String at) {
        String field = field(at);
        return switch (ContractFields.of(field)) {
            case MONEY -> JSON.numberNode(scale.shown(node.decimalValue()));
            case TEXT -> TextFields.KEPT.contains(field) ? node : JSON.textNode(text(field, at, node.textValue()));
            case CLOSED -> node;
            case ANYTHING -> JSON.textNode(TextFields.neutral(field));
        };
    }

    /** The field of the contract: without positions, and for a value of a map the map. */
    private static String field(String at) {
        String field = INDEX.matcher(at).replaceAll("[]").replaceFirst("\\[]$", "");
        boolean known = ContractFields.all().containsKey(field) || field.indexOf('.') < 0;
        return known ? field : field.substring(0, field.lastIndexOf('.'));
    }

    private String text(String field, String at, String text) {
        if (field.equals("id")) {
            return id;
        }
        if (field.equals("engineer.name")) {
            return text.isBlank() ? " " : name;
        }
        return texts.of(field, number(at), text);
    }

    private static int number(String at) {
        Matcher index = INDEX.matcher(at);
        int number = 0;
        while (index.find()) {
            number = Integer.parseInt(index.group(1)) + 1;
        }
        return number;
    }
}
