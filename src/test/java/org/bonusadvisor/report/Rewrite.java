package org.bonusadvisor.report;

import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts another text into every text of a record, however deep, so that no field is forgotten. */
final class Rewrite {
    /** Checked by the profile's contract before anything is advised, or a key of ours. */
    private static final Set<String> KEPT = Set.of("profileId", "currency", "id", "achievement", "kind");

    private Rewrite() {}

    @SuppressWarnings("unchecked")
    static <T> T texts(T value, String text) {
        return (T) rewritten(value, text);
    }

    private static Object rewritten(Object value, String text) {
        if (value instanceof String) {
            return text;
        }
        if (value instanceof TextNode) {
            return TextNode.valueOf(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> rewritten(item, text)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        return value instanceof Record ? record((Record) value, text) : value;
    }

    private static Object record(Record value, String text) {
        try {
            RecordComponent[] parts = value.getClass().getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                Object part = parts[i].getAccessor().invoke(value);
                values[i] = KEPT.contains(parts[i].getName()) ? part : rewritten(part, text);
            }
            return value.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
