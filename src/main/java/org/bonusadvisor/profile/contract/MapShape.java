package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.bonusadvisor.profile.wording.Shown;
import org.bonusadvisor.profile.wording.Suggestion;
import org.jspecify.annotations.Nullable;

/** A number for each constant of a closed set. */
record MapShape(ChoiceShape keys, Shape value) implements Shape {
    @Override
    public Object unknown() {
        return Map.of();
    }

    @Override
    public Object read(JsonNode node, Path at, Binding binding) {
        if (!node.isObject()) {
            binding.refuse(at, node, allowed(), null);
            return Map.of();
        }
        // By constant, not by spelling, so that the order is that of the contract.
        Map<Enum<?>, Object> values = new TreeMap<>((a, b) -> Integer.compare(a.ordinal(), b.ordinal()));
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            Enum<?> key = keys.bySpelling().get(entry.getKey());
            Object read = entry(key, entry.getKey(), entry.getValue(), at.field(entry.getKey()), binding);
            if (key != null && read != null) {
                values.put(key, read);
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private @Nullable Object entry(@Nullable Enum<?> key, String name, JsonNode node, Path at, Binding binding) {
        if (RecordShape.isExtra(name)) {
            RecordShape.carry(node, at, binding);
            return null;
        }
        if (key == null) {
            String message = "unknown key `" + Shown.text(name) + "`, allowed " + keys.allowed();
            String maybe = Suggestion.of(name, keys.spellings()).orElse(null);
            binding.add(() -> new Finding(at, true, Shown.text(name), message, keys.allowed(), maybe));
            return null;
        }
        if (node.isNull()) {
            binding.refuse(at, node, RecordShape.NULL_FIELD, value.allowed(), null);
            return null;
        }
        return value.read(node, at, binding);
    }

    @Override
    public @Nullable Shape child(Path step) {
        return !step.isElement() && keys.bySpelling().containsKey(step.name()) ? value : null;
    }

    @Override
    public String allowed() {
        return "an object with any of " + keys.allowed() + ", each " + value.allowed();
    }

    @Override
    public ObjectNode schema(ObjectNode definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        keys.spellings().forEach(key -> properties.set(key, value.schema(definitions)));
        RecordShape.close(schema);
        return schema;
    }
}
