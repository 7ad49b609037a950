package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonusadvisor.profile.wording.Shown;
import org.bonusadvisor.profile.wording.Suggestion;
import org.jspecify.annotations.Nullable;

/** An object with the fields of one fact record. */
public final class RecordShape implements Shape {
    private static final String EXTRA_PREFIX = "x-";

    private final String doc;
    private final Constructor<?> constructor;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Object unknown;

    RecordShape(String doc, Constructor<?> constructor, List<Field> components) {
        this.doc = doc;
        this.constructor = constructor;
        components.forEach(field -> fields.put(field.name(), field));
        this.unknown =
                create(components.stream().map(field -> field.shape().unknown()).toArray());
    }

    static boolean isExtra(String name) {
        return name.startsWith(EXTRA_PREFIX);
    }

    static void carry(JsonNode extra, Path at, Binding binding) {
        TextShape.refuseHalfCharacters(extra, at, binding);
        binding.carry(at, extra);
    }

    /** Nothing but the properties and what is only carried. */
    static void close(ObjectNode schema) {
        schema.putObject("patternProperties").put("^" + EXTRA_PREFIX, true);
        schema.put("additionalProperties", false);
    }

    /** The fields in the order of the contract. */
    public Collection<Field> fields() {
        return fields.values();
    }

    @Override
    public Object unknown() {
        return unknown;
    }

    @Override
    public Object read(JsonNode node, Path at, Binding binding) {
        if (!node.isObject()) {
            binding.refuse(at, node, allowed(), null);
            return unknown;
        }
        @Nullable Object[] values = new Object[fields.size()];
        int next = 0;
        int known = 0;
        for (Field field : fields.values()) {
            JsonNode value = node.get(field.name());
            known += value == null ? 0 : 1;
            values[next++] = field.read(value, at, binding);
        }
        if (known < node.size()) {
            readOthers(node, at, binding);
        }
        return create(values);
    }

    private void readOthers(JsonNode node, Path at, Binding binding) {
        for (Map.Entry<String, JsonNode> other : node.properties()) {
            String name = other.getKey();
            if (isExtra(name)) {
                carry(other.getValue(), at.field(name), binding);
            } else if (!fields.containsKey(name)) {
                binding.add(() -> unknownField(name, at));
            }
        }
    }

    private Finding unknownField(String name, Path at) {
        String maybe = Suggestion.of(name, fields.keySet())
                .or(() -> Contract.INSTANCE.home(name))
                .orElse(null);
        String shown = Shown.text(name);
        String allowed = "the fields of the contract, and fields that start with x-";
        return new Finding(at.field(name), true, shown, "unknown field `" + shown + "`", allowed, maybe);
    }

    private Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create " + constructor.getDeclaringClass(), e);
        }
    }

    @Override
    public @Nullable Shape child(Path step) {
        Field field = step.isElement() ? null : fields.get(step.name());
        return field == null ? null : field.shape();
    }

    @Override
    public String allowed() {
        return "an object";
    }

    /** The schema of the object itself, for a place that does not refer to it by name. */
    public ObjectNode objectSchema(ObjectNode definitions) {
        ObjectNode schema =
                JsonNodeFactory.instance.objectNode().put("description", doc).put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        fields().forEach(field -> properties.set(field.name(), field.schema(definitions)));
        List<String> required =
                fields().stream().filter(Field::required).map(Field::name).toList();
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        close(schema);
        return schema;
    }

    @Override
    public ObjectNode schema(ObjectNode definitions) {
        String type = constructor.getDeclaringClass().getSimpleName();
        String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        definitions.set(name, objectSchema(definitions));
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
    }
}
