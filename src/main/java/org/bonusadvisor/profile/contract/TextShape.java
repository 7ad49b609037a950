package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text, free or of a given form.
 *
 * @param form the expression that the whole text matches, null for any text
 * @param allowed what is allowed, in words
 */
record TextShape(@Nullable Pattern form, String allowed) implements Shape {
    private static final int LONGEST = 10_000;
    private static final String HALF_CHARACTER = "found half a character (a lone surrogate), which is not UTF-8";

    static TextShape of(org.bonusadvisor.facts.@Nullable Pattern pattern) {
        return pattern == null
                ? new TextShape(null, "a text of at most 10,000 characters")
                : new TextShape(Pattern.compile(pattern.value()), pattern.means());
    }

    /** Refuses halves of surrogate pairs anywhere in {@code node}: no report could be written with them. */
    static void refuseHalfCharacters(JsonNode node, Path at, Binding binding) {
        if (node.isTextual() && hasHalfCharacter(node.textValue())) {
            binding.refuse(at, node, HALF_CHARACTER, "text in UTF-8", null);
        }
        int position = 0;
        for (JsonNode element : node.isArray() ? node : JsonNodeFactory.instance.arrayNode()) {
            refuseHalfCharacters(element, at.element(position++), binding);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            refuseHalfCharacters(field.getValue(), at.field(field.getKey()), binding);
            if (hasHalfCharacter(field.getKey())) {
                binding.refuse(at.field(field.getKey()), field.getValue(), HALF_CHARACTER, "a name in UTF-8", null);
            }
        }
    }

    private static boolean hasHalfCharacter(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
            }
        }
        return false;
    }

    @Override
    public @Nullable Object unknown() {
        return null;
    }

    @Override
    public @Nullable Object read(JsonNode node, Path at, Binding binding) {
        if (!node.isTextual() || !holds(node.textValue())) {
            binding.refuse(at, node, allowed, meant(node.asText()));
            return null;
        }
        refuseHalfCharacters(node, at, binding);
        return node.textValue();
    }

    private boolean holds(String text) {
        boolean short_ = text.length() <= LONGEST || text.codePointCount(0, text.length()) <= LONGEST;
        return short_ && (form == null || form.matcher(text).matches());
    }

    private @Nullable String meant(String given) {
        return form == null
                ? null
                : Stream.of(given.strip(), given.strip().toUpperCase(Locale.ROOT))
                        .filter(this::holds)
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public ObjectNode schema(ObjectNode definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "string");
        return form == null ? schema.put("maxLength", LONGEST) : schema.put("pattern", "^(?:" + form + ")$");
    }
}
