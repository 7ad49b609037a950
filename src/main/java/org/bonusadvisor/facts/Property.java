package org.bonusadvisor.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A dotted property path of a fact, such as {@code measurement.before}; read through the record's accessors. */
public final class Property {
    private static final Map<Class<?>, Map<String, Optional<Property>>> KNOWN = new ConcurrentHashMap<>();

    private static final Map<Class<?>, List<Property>> COMPONENTS = new ConcurrentHashMap<>();

    /** What every object has is no property. */
    private static final Set<String> OF_ALL = Set.of("hashCode", "toString");

    private final Method[] accessors;

    private Property(Method[] accessors) {
        this.accessors = accessors;
    }

    /** The property of a fact type, or empty when the type has no such property. */
    public static Optional<Property> of(Class<?> type, String path) {
        Map<String, Optional<Property>> known = KNOWN.computeIfAbsent(type, t -> new ConcurrentHashMap<>());
        Optional<Property> found = known.get(path);
        return found != null ? found : known.computeIfAbsent(path, p -> find(type, p));
    }

    /** What a record is made of, in its own order. */
    public static List<Property> components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(
                type,
                t -> Arrays.stream(t.getRecordComponents())
                        .flatMap(c -> of(t, c.getName()).stream())
                        .toList());
    }

    private static Optional<Property> find(Class<?> type, String path) {
        List<Method> accessors = new ArrayList<>();
        Class<?> owner = type;
        for (String name : path.split("\\.")) {
            try {
                Method accessor = owner.getMethod(name);
                if (!owner.isRecord()
                        || OF_ALL.contains(name)
                        || accessor.getDeclaringClass() != owner
                        || accessor.getParameterCount() > 0) {
                    return Optional.empty();
                }
                // Not to be checked again at each reading.
                accessor.setAccessible(true);
                accessors.add(accessor);
                owner = accessor.getReturnType();
            } catch (NoSuchMethodException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new Property(accessors.toArray(Method[]::new)));
    }

    /** The value in a fact; null when it, or anything on the way to it, is unknown. */
    public @Nullable Object read(Object fact) {
        Object value = fact;
        for (Method accessor : accessors) {
            if (value == null) {
                return null;
            }
            try {
                value = accessor.invoke(value);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + accessor.getName(), e);
            }
        }
        return value;
    }

    /** The type of the value. */
    public Class<?> type() {
        return last().getReturnType();
    }

    /** The type of the elements when the value is a list, else the type of the value. */
    public Class<?> elementType() {
        Type generic = last().getGenericReturnType();
        if (generic instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        return type();
    }

    private Method last() {
        return accessors[accessors.length - 1];
    }
}
