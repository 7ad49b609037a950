package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Map<Enum<?>, Object> values = new LinkedHashMap<>();
        keys.bySpelling().forEach((spelling, key) -> {
            Object read = new Field(spelling, "", false, value).read(node.get(spelling), at, binding);
            if (read != null) {
                values.put(key, read);
            }
        });
        readOthers(node, at, binding);
        return Collections.unmodifiableMap(values);
    }

    private void readOthers(JsonNode node, Path at, Binding binding) {
        for (Map.Entry<String, JsonNode> other : node.properties()) {
            String name = other.getKey();
            if (RecordShape.isExtra(name)) {
                RecordShape.carry(other.getValue(), at.field(name), binding);
            } else if (!keys.bySpelling().containsKey(name)) {
                binding.add(() -> unknownKey(name, at));
            }
        }
    }

    private Finding unknownKey(String name, Path at) {
        String shown = Shown.text(name);
        String message = "unknown key `" + shown + "`, allowed " + keys.allowed();
        String maybe = Suggestion.of(name, keys.spellings()).orElse(null);
        return new Finding(at.field(name), true, shown, message, keys.allowed(), maybe);
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
