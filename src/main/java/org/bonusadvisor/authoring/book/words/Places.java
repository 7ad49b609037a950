package org.bonusadvisor.authoring.book.words;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.Spelled;
import org.bonusadvisor.rulebase.syntax.Expression.Step;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.bonusadvisor.rulebase.words.Value;

/** Where facts and their properties stand in the JSON of a profile. */
final class Places {
    private static final String LIST = "[]";

    private final Map<Class<?>, String> places = new LinkedHashMap<>();

    Places() {
        places.put(Profile.class, "");
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Profile.class));
        while (!open.isEmpty()) {
            Class<?> owner = open.remove();
            for (RecordComponent component : owner.getRecordComponents()) {
                Value value = Value.of(component.getGenericType());
                Class<?> type = value.isList() ? value.elements().type() : value.type();
                if (FactTypes.isWord(type) && !Measures.isMeasure(type)) {
                    String place = places.get(owner) + spelled(component) + (value.isList() ? LIST : "") + ".";
                    if (places.putIfAbsent(type, place) == null) {
                        open.add(type);
                    }
                }
            }
        }
    }

    /** Whether a profile states exactly one fact of the type. */
    boolean single(Class<?> type) {
        String place = places.get(type);
        return place != null && !place.contains(LIST);
    }

    /** The path of a property; empty when the profile does not state it. */
    Optional<String> of(Class<?> type, List<Step> steps) {
        StringBuilder path = new StringBuilder(places.getOrDefault(type, ""));
        if (!places.containsKey(type)) {
            return Optional.empty();
        }
        Class<?> owner = type;
        for (int i = 0; i < steps.size(); i++) {
            String name = steps.get(i).name().equals("measuredIn")
                    ? "unit"
                    : steps.get(i).name();
            Optional<RecordComponent> component = component(owner, name);
            if (component.isEmpty()) {
                return Optional.empty();
            }
            path.append(i == 0 ? "" : ".").append(spelled(component.get()));
            owner = component.get().getType();
        }
        return Optional.of(path.toString());
    }

    private static Optional<RecordComponent> component(Class<?> owner, String name) {
        return owner.isRecord()
                ? Arrays.stream(owner.getRecordComponents())
                        .filter(c -> c.getName().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    private static String spelled(RecordComponent component) {
        Spelled spelled = component.getAnnotation(Spelled.class);
        return spelled == null ? component.getName() : spelled.value();
    }
}
