package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Any number of values of one shape, in order. */
record ListShape(Shape element) implements Shape {
    @Override
    public Object unknown() {
        return List.of();
    }

    @Override
    public Object read(JsonNode node, Path at, Binding binding) {
        if (!node.isArray()) {
            binding.refuse(at, node, allowed(), null);
            return List.of();
        }
        List<Object> values = new ArrayList<>(node.size());
        for (int position = 0; position < node.size(); position++) {
            Object value = element(node.get(position), at.element(position), binding);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private @Nullable Object element(JsonNode node, Path at, Binding binding) {
        if (node.isNull()) {
            binding.refuse(at, node, "found null; leave the element out", element.allowed(), null);
            return null;
        }
        return element.read(node, at, binding);
    }

    @Override
    public @Nullable Shape child(Path step) {
        return step.isElement() ? element : null;
    }

    @Override
    public String allowed() {
        return element instanceof RecordShape ? "a list of objects" : "a list of: " + element.allowed();
    }

    @Override
    public ObjectNode schema(ObjectNode definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        schema.set("items", element.schema(definitions));
        return schema;
    }
}
