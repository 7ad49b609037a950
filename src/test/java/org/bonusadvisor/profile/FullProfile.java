package org.bonusadvisor.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.OneOf;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Spelled;

/** A valid profile that states every field of the contract, made from the fact records. */
final class FullProfile {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Texts that must have a form. */
    private static final Map<String, String> FORMS =
            Map.of("country", "DE", "currency", "EUR", "path", "manager.remark", "id", "full");

    private static final ObjectNode FULL = object(Profile.class);

    private FullProfile() {}

    static ObjectNode tree() {
        return FULL.deepCopy();
    }

    private static ObjectNode object(Class<?> type) {
        ObjectNode object = JSON.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            Spelled spelled = component.getAnnotation(Spelled.class);
            String name = spelled == null ? component.getName() : spelled.value();
            object.set(name, value(component.getGenericType(), component));
        }
        return object;
    }

    private static JsonNode value(Type type, RecordComponent component) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == List.class) {
                ArrayNode list = JSON.arrayNode();
                return list.add(value(generic.getActualTypeArguments()[0], component));
            }
            return JSON.objectNode().put("MEETS", 1);
        }
        if (type == Answer.class) {
            return JSON.booleanNode(true);
        } else if (type == Day.class) {
            return JSON.textNode("2026-03-02");
        } else if (type == Money.class || type == BigDecimal.class || type == Integer.class) {
            return JSON.numberNode(1);
        } else if (type == String.class || type == JsonNode.class) {
            return JSON.textNode(FORMS.getOrDefault(component.getName(), "text"));
        }
        Class<?> plain = (Class<?>) type;
        OneOf only = component.getAnnotation(OneOf.class);
        if (plain.isEnum()) {
            return JSON.textNode(only == null ? firstSpelling(plain) : only.value()[0]);
        }
        return object(plain);
    }

    private static String firstSpelling(Class<?> type) {
        Enum<?> first = (Enum<?>) type.getEnumConstants()[0];
        try {
            Spelled spelled = type.getField(first.name()).getAnnotation(Spelled.class);
            return spelled == null ? first.name() : spelled.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
