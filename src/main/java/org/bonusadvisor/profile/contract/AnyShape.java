package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Any value: what it must be is known only where it goes. */
record AnyShape() implements Shape {
    @Override
    public Object unknown() {
        return MissingNode.getInstance();
    }

    @Override
    public Object read(JsonNode node, Path at, Binding binding) {
        TextShape.refuseHalfCharacters(node, at, binding);
        return node;
    }

    @Override
    public String allowed() {
        return "a value";
    }

    @Override
    public ObjectNode schema(ObjectNode definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.putObject("not").put("type", "null");
        return schema;
    }
}
