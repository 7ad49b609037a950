package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * One field of an object.
 *
 * @param name as written in a profile
 * @param doc what it means
 * @param required whether a profile must state it
 * @param shape what it holds
 */
public record Field(String name, String doc, boolean required, Shape shape) {
    private static final String NULL = "found null; leave the field out when it is unknown";

    /** The value of the field in the object at {@code owner}; {@code node} is null when it is absent. */
    @Nullable
    Object read(@Nullable JsonNode node, Path owner, Binding binding) {
        if (node == null) {
            if (required) {
                binding.miss(owner.field(name), shape.allowed());
            }
            return shape.unknown();
        }
        Path at = owner.field(name);
        if (node.isNull()) {
            binding.refuse(at, node, NULL, shape.allowed(), null);
            return shape.unknown();
        }
        return shape.read(node, at, binding);
    }

    ObjectNode schema(ObjectNode definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("description", doc);
        schema.setAll(shape.schema(definitions));
        return schema;
    }
}
