package org.bonusadvisor.report.view;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Profile;
import org.jspecify.annotations.Nullable;

/** Tells which facts that rules judged stand in the profile, and where; the others were counted or concluded. */
final class StatedPath {
    /** The fields of each record of a profile; reading them anew for each fact took most of the time of a page. */
    private static final Map<Type, Map<String, Type>> FIELDS = fields();

    private StatedPath() {}

    /** The path in the profile of a property such as {@code achievements[a2].annualValue.amount}; empty for others. */
    static Optional<String> of(String property) {
        Type type = Profile.class;
        for (int from = 0; ; ) {
            int dot = property.indexOf('.', from);
            int end = dot < 0 ? property.length() : dot;
            if (type == Money.class || type == Day.class) {
                boolean itself = property.substring(from, end).equals(type == Money.class ? "amount" : "date");
                return itself ? Optional.of(property.substring(0, from - 1)) : Optional.empty();
            }
            Type next = field(type, name(property, from, end));
            if (next == null) {
                return Optional.empty();
            }
            if (dot < 0) {
                return Optional.of(property);
            }
            type = next;
            from = dot + 1;
        }
    }

    /** The name of a step, without the element that it may pick. */
    private static String name(String property, int from, int end) {
        int bracket = property.indexOf('[', from);
        return property.substring(from, bracket < 0 ? end : Math.min(bracket, end));
    }

    private static @Nullable Type field(Type type, String name) {
        return FIELDS.getOrDefault(type, Map.of()).get(name);
    }

    private static Map<Type, Map<String, Type>> fields() {
        Map<Type, Map<String, Type>> all = new HashMap<>();
        addFields(Profile.class, all);
        return Map.copyOf(all);
    }

    private static void addFields(Type type, Map<Type, Map<String, Type>> all) {
        if (type instanceof Class<?> owner && owner.isRecord() && !all.containsKey(type)) {
            Map<String, Type> fields = new HashMap<>();
            all.put(type, fields);
            for (RecordComponent component : owner.getRecordComponents()) {
                Type element = element(component.getGenericType());
                fields.put(component.getName(), element);
                addFields(element, all);
            }
        }
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    }
}
