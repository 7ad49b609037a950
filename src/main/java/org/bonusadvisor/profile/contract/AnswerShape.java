package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.bonusadvisor.facts.Answer;
import org.jspecify.annotations.Nullable;

/** A yes-or-no fact: true or false. */
record AnswerShape() implements Shape {
    @Override
    public Object unknown() {
        return Answer.UNKNOWN;
    }

    @Override
    public Object read(JsonNode node, Path at, Binding binding) {
        if (!node.isBoolean()) {
            binding.refuse(at, node, allowed(), meant(node.asText()));
            return Answer.UNKNOWN;
        }
        return node.booleanValue() ? Answer.YES : Answer.NO;
    }

    private static @Nullable String meant(String given) {
        return switch (given.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1" -> "true";
            case "false", "no", "n", "0" -> "false";
            default -> null;
        };
    }

    @Override
    public String allowed() {
        return "true or false";
    }

    @Override
    public ObjectNode schema(ObjectNode definitions) {
        return JsonNodeFactory.instance.objectNode().put("type", "boolean");
    }
}
