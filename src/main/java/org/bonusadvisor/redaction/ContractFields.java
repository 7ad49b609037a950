package org.bonusadvisor.redaction;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Spelled;

/** What kind of value each field of a profile holds, read off the fact records; elements of lists are written []. */
final class ContractFields {
    /** The kinds of values that redaction tells apart. */
    enum Holds {
        TEXT,
        MONEY,
        ANYTHING,
        CLOSED
    }

    /** Types besides enums whose values name no person and no company. */
    private static final Set<Class<?>> CLOSED = Set.of(Day.class, BigDecimal.class, Integer.class);

    private static final String FACTORS = "java.util.Map<org.bonusadvisor.facts.Rating, java.math.BigDecimal>";

    private static final Map<String, Holds> FIELDS = of(Profile.class);

    private ContractFields() {}

    /** Every field that holds a value or a list of values, such as {@code achievements[].terms}. */
    static Map<String, Holds> all() {
        return FIELDS;
    }

    /** What a field holds; anything when the contract has no such field. */
    static Holds of(String field) {
        return FIELDS.getOrDefault(field, Holds.ANYTHING);
    }

    private static Map<String, Holds> of(Class<?> root) {
        Map<String, Holds> fields = new TreeMap<>();
        add("", root, fields);
        return Map.copyOf(fields);
    }

    private static void add(String prefix, Class<?> owner, Map<String, Holds> fields) {
        for (RecordComponent component : owner.getRecordComponents()) {
            Spelled spelled = component.getAnnotation(Spelled.class);
            String field = prefix + (spelled == null ? component.getName() : spelled.value());
            boolean list = component.getType() == List.class;
            Class<?> type = list ? element(component.getGenericType()) : component.getType();
            if (type.isRecord() && type != Money.class && type != Day.class) {
                add(field + (list ? "[]." : "."), type, fields);
            } else {
                fields.put(field, holds(type, component.getGenericType()));
            }
        }
    }

    private static Class<?> element(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static Holds holds(Class<?> type, Type generic) {
        if (type == String.class) {
            return Holds.TEXT;
        }
        if (type == Money.class) {
            return Holds.MONEY;
        }
        boolean closed =
                type.isEnum() || CLOSED.contains(type) || generic.getTypeName().equals(FACTORS);
        return closed ? Holds.CLOSED : Holds.ANYTHING;
    }
}
