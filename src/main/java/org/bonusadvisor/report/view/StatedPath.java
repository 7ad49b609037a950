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
        StringBuilder path = new StringBuilder();
        Type type = Profile.class;
        for (String step : property.split("\\.")) {
            int bracket = step.indexOf('[');
            if (type == Money.class || type == Day.class) {
                boolean itself = step.equals(type == Money.class ? "amount" : "date");
                return itself ? Optional.of(path.toString()) : Optional.empty();
            }
            Type next = field(type, bracket < 0 ? step : step.substring(0, bracket));
            if (next == null) {
                return Optional.empty();
            }
            path.append(path.isEmpty() ? "" : ".").append(step);
            type = next;
        }
        return Optional.of(path.toString());
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
