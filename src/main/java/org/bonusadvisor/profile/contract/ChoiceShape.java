package org.bonusadvisor.profile.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.facts.Spelled;
import org.bonusadvisor.facts.Unstated;
import org.bonusadvisor.profile.wording.Suggestion;

/** One constant of a closed set, by its spelling. */
record ChoiceShape(Map<String, Enum<?>> bySpelling, Enum<?> unknown) implements Shape {
    /** The constants that may be written, of all or of {@code only}. */
    static ChoiceShape of(Class<?> type, List<String> only) {
        Map<String, Enum<?>> bySpelling = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String spelling = spelling((Enum<?>) constant);
            boolean allowed = only.isEmpty() || only.contains(spelling);
            if (allowed && !annotated((Enum<?>) constant, Unstated.class)) {
                bySpelling.put(spelling, (Enum<?>) constant);
            }
        }
        return new ChoiceShape(bySpelling, unstated(type));
    }

    private static Enum<?> unstated(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .filter(constant ->
                        annotated(constant, Unstated.class) || constant.name().equals("UNKNOWN"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getSimpleName() + " has no constant for unknown"));
    }

    private static String spelling(Enum<?> constant) {
        Spelled spelled = field(constant).getAnnotation(Spelled.class);
        return spelled == null ? constant.name() : spelled.value();
    }

    private static boolean annotated(Enum<?> constant, Class<? extends java.lang.annotation.Annotation> annotation) {
        return field(constant).isAnnotationPresent(annotation);
    }

    private static java.lang.reflect.Field field(Enum<?> constant) {
        try {
            return constant.getDeclaringClass().getField(constant.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    Collection<String> spellings() {
        return bySpelling.keySet();
    }

    @Override
    public Object read(JsonNode node, Path at, Binding binding) {
        Enum<?> constant = node.isTextual() ? bySpelling.get(node.textValue()) : null;
        if (constant == null) {
            String meant = Suggestion.of(node.asText(), spellings()).orElse(null);
            binding.refuse(at, node, allowed(), meant);
            return unknown;
        }
        return constant;
    }

    @Override
    public String allowed() {
        return String.join(", ", spellings());
    }

    @Override
    public ObjectNode schema(ObjectNode definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode values = schema.putArray("enum");
        spellings().forEach(values::add);
        return schema;
    }
}
