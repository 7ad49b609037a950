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

/** Makes conclusions, and nothing else, as rules say. */
public final class Creations {
    private Creations() {}

    /**
     * A conclusion made ready; its value is made anew each time.
     *
     * @throws IllegalArgumentException when the type is no conclusion
     */
    public static Valuation of(Expression.Creation creation) {
        List<Valuation> arguments = creation.arguments().stream()
                .map(a -> a instanceof Expression.Creation inner ? of(inner) : Valuations.of(a))
                .toList();
        Class<?> type = FactTypes.conclusion(creation.type())
                .orElseThrow(() -> new IllegalArgumentException("no conclusion " + creation.type()));
        List<Constructor<?>> ways = Arrays.stream(type.getConstructors())
                .sorted(Comparator.comparing(Constructor::toString))
                .toList();
        return (fact, variables) -> {
            List<@Nullable Object> given = new ArrayList<>();
            arguments.forEach(a -> given.add(a.of(fact, variables)));
            return make(creation.type(), ways, given);
        };
    }

    private static Object make(String type, List<Constructor<?>> ways, List<@Nullable Object> given) {
        Constructor<?> way = ways.stream()
                .filter(c -> fits(c, given))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("cannot make " + type + " of " + given));
        try {
            return way.newInstance(arguments(way, given));
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot make " + type + " of " + given, e);
        }
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
