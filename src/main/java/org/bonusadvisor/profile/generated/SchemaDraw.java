package org.bonusadvisor.profile.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.profile.contract.Contract;

/** Draws a profile by its JSON Schema, so that a new field of the contract is drawn as soon as there is one. */
final class SchemaDraw {
    private static final ObjectNode DEFINITIONS = JsonNodeFactory.instance.objectNode();
    private static final ObjectNode PROFILE = Contract.INSTANCE.profile().objectSchema(DEFINITIONS);

    /** Facts without which no other can be judged: the reader asks for one of the two. */
    private static final Set<String> PAY = Set.of("engineer.baseAnnual", "engineer.dayRate");

    private static final int MOST_ELEMENTS = 4;
    private static final int USUAL_NUMBER = 120;

    private final Setting setting;

    SchemaDraw(Setting setting) {
        this.setting = setting;
    }

    ObjectNode profile() {
        return object("", PROFILE);
    }

    private ObjectNode object(String path, JsonNode schema) {
        Set<String> required = new java.util.HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String at = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            if (required.contains(property.getKey())
                    || PAY.contains(at)
                    || setting.chance().yes(setting.known())) {
                object.set(property.getKey(), value(at, property.getValue()));
            }
        }
        return object;
    }

    private JsonNode value(String path, JsonNode schema) {
        return Typical.of(path)
                .map(typical -> typical.draw(setting, schema))
                .orElseGet(() ->
                        schema.has("$ref") ? defined(path, schema.path("$ref").asText()) : plain(path, schema));
    }

    private JsonNode defined(String path, String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return switch (name) {
            case "day" -> TextNode.valueOf(setting.day(-400, 400).toString());
            case "money" -> DecimalNode.valueOf(setting.money(0.005, 2));
            default -> object(path, DEFINITIONS.path(name));
        };
    }

    private JsonNode plain(String path, JsonNode schema) {
        Chance chance = setting.chance();
        if (schema.has("enum")) {
            return schema.path("enum").get(chance.whole(0, schema.path("enum").size() - 1));
        }
        return switch (schema.path("type").asText()) {
            case "boolean" -> BooleanNode.valueOf(chance.yes(0.5));
            case "integer" -> IntNode.valueOf(chance.whole(low(schema), high(schema)));
            case "number" -> DecimalNode.valueOf(chance.decimal(low(schema), high(schema), chance.whole(0, 2)));
            case "array" -> array(path + "[]", schema.path("items"));
            case "object" -> object(path, schema);
            default -> TextNode.valueOf(Texts.any(chance));
        };
    }

    private static int low(JsonNode schema) {
        return schema.path("minimum").asInt(0);
    }

    private static int high(JsonNode schema) {
        return Math.max(
                low(schema), Math.min(USUAL_NUMBER, schema.path("maximum").asInt(USUAL_NUMBER)));
    }

    private ArrayNode array(String path, JsonNode items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        int least = setting.chance().yes(0.1) ? 0 : 1;
        for (int count = setting.chance().whole(least, MOST_ELEMENTS); count > 0; count--) {
            array.add(value(path, items));
        }
        return array;
    }
}
