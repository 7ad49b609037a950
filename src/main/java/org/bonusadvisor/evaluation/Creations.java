package org.bonusadvisor.evaluation;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.jspecify.annotations.Nullable;

/** Makes conclusions as rules say. */
final class Creations {
    private final Values values;

    Creations(Values values) {
        this.values = values;
    }

    /** The conclusion. */
    Object make(Expression.Creation creation, Bindings bindings) {
        List<@Nullable Object> given = new ArrayList<>();
        for (Expression argument : creation.arguments()) {
            given.add(
                    argument instanceof Expression.Creation inner
                            ? make(inner, bindings)
                            : values.of(argument, null, bindings));
        }
        Constructor<?> way = Arrays.stream(type(creation.type()).getConstructors())
                .sorted(Comparator.comparing(Constructor::toString))
                .filter(c -> fits(c, given))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("cannot make " + creation.type() + " of " + given));
        try {
            return way.newInstance(arguments(way, given));
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot make " + creation.type() + " of " + given, e);
        }
    }

    private static Class<?> type(String name) {
        String[] parts = name.split("\\.", 2);
        Class<?> type = FactTypes.all().stream()
                .filter(t -> t.getSimpleName().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        return parts.length == 1
                ? type
                : Arrays.stream(type.getPermittedSubclasses())
                        .filter(t -> t.getSimpleName().equals(parts[1]))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean fits(Constructor<?> way, List<@Nullable Object> given) {
        Class<?>[] types = way.getParameterTypes();
        int fixed = way.isVarArgs() ? types.length - 1 : types.length;
        if (given.size() < fixed || !way.isVarArgs() && given.size() > fixed) {
            return false;
        }
        for (int i = 0; i < given.size(); i++) {
            Class<?> wanted = i < fixed ? types[i] : types[types.length - 1].getComponentType();
            Object value = given.get(i);
            boolean fits = value == null
                    ? !wanted.isPrimitive()
                    : whole(wanted) ? whole(value.getClass()) : wanted.isInstance(value);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean whole(Class<?> type) {
        return List.of(int.class, Integer.class, long.class, Long.class).contains(type);
    }

    private static @Nullable Object[] arguments(Constructor<?> way, List<@Nullable Object> given) {
        Class<?>[] types = way.getParameterTypes();
        @Nullable Object[] arguments = new Object[types.length];
        int fixed = way.isVarArgs() ? types.length - 1 : types.length;
        for (int i = 0; i < fixed; i++) {
            arguments[i] = narrow(given.get(i), types[i]);
        }
        if (way.isVarArgs()) {
            Object rest = Array.newInstance(types[fixed].getComponentType(), given.size() - fixed);
            for (int i = fixed; i < given.size(); i++) {
                Array.set(rest, i - fixed, narrow(given.get(i), types[fixed].getComponentType()));
            }
            arguments[fixed] = rest;
        }
        return arguments;
    }

    private static @Nullable Object narrow(@Nullable Object value, Class<?> type) {
        boolean small = type == int.class || type == Integer.class;
        return value instanceof Number number && whole(type)
                ? small ? (Object) Math.toIntExact(number.longValue()) : (Object) number.longValue()
                : value;
    }
}
