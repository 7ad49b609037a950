package org.bonusadvisor.rulebase.words;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bonusadvisor.facts.Required;

/** The words that a rule may use: facts, conclusions, closed sets of constants, and their properties. */
public final class Dictionary {
    private static final ClassValue<SortedMap<String, Value>> PROPERTIES = new ClassValue<>() {
        @Override
        protected SortedMap<String, Value> computeValue(Class<?> owner) {
            return propertiesOf(owner);
        }
    };

    private final Map<String, Class<?>> records = new TreeMap<>();
    private final Map<String, Class<?>> sets = new TreeMap<>();

    /** The words of this program. */
    public Dictionary() {
        for (Class<?> type : FactTypes.all()) {
            if (type.isEnum()) {
                sets.put(type.getSimpleName(), type);
            } else {
                records.put(type.getSimpleName(), type);
                Arrays.stream(type.getPermittedSubclasses() == null ? new Class<?>[0] : type.getPermittedSubclasses())
                        .forEach(part -> records.put(type.getSimpleName() + "." + part.getSimpleName(), part));
            }
        }
    }

    /** The fact or conclusion, or part of one, of that name. */
    public Optional<Class<?>> fact(String name) {
        Class<?> type = records.get(name);
        return type == null || !type.isRecord() ? Optional.empty() : Optional.of(type);
    }

    /** The closed set of that name. */
    public Optional<Class<?>> set(String name) {
        return Optional.ofNullable(sets.get(name));
    }

    /** The names of facts and conclusions. */
    public Collection<String> facts() {
        return records.keySet();
    }

    /** The names of closed sets. */
    public Collection<String> sets() {
        return sets.keySet();
    }

    /** The names of conclusions. */
    public Collection<String> conclusions() {
        return records.entrySet().stream()
                .filter(e -> isConclusion(e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a type is something that a rule concludes. */
    public static boolean isConclusion(Class<?> type) {
        return type.getPackageName().endsWith(".conclusions");
    }

    /** The property of a fact. */
    public static Optional<Value> property(Class<?> owner, String name) {
        return Optional.ofNullable(PROPERTIES.get(owner).get(name));
    }

    /** Whether every profile states the property. */
    public static boolean isRequired(Class<?> owner, String name) {
        return owner.isRecord()
                && Arrays.stream(owner.getRecordComponents())
                        .anyMatch(c -> c.getName().equals(name) && c.isAnnotationPresent(Required.class));
    }

    /** The names of all properties of a fact, sorted. */
    public static Collection<String> properties(Class<?> owner) {
        return PROPERTIES.get(owner).keySet();
    }

    private static SortedMap<String, Value> propertiesOf(Class<?> owner) {
        SortedMap<String, Value> properties = new TreeMap<>();
        for (Method method : owner.isRecord() ? owner.getDeclaredMethods() : new Method[0]) {
            boolean property = method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() != void.class
                    && !List.of("hashCode", "toString").contains(method.getName());
            if (property) {
                properties.put(method.getName(), Value.of(method.getGenericReturnType()));
            }
        }
        return Collections.unmodifiableSortedMap(properties);
    }
}
