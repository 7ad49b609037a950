package org.bonusadvisor.evaluation;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One constructor of a conclusion. */
final class Way {
    private final Constructor<?> constructor;
    private final Class<?>[] types;

    /** How many values stand for themselves; what comes after them is one list. */
    private final int fixed;

    private final boolean open;

    Way(Constructor<?> constructor) {
        this.constructor = constructor;
        this.types = constructor.getParameterTypes();
        this.open = constructor.isVarArgs();
        this.fixed = open ? types.length - 1 : types.length;
    }

    /** Whether the conclusion can be made of the values in this way. */
    boolean fits(@Nullable Object[] given) {
        if (given.length < fixed || !open && given.length > fixed) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            Class<?> wanted = i < fixed ? types[i] : types[fixed].getComponentType();
            Object value = given[i];
            boolean fits = value == null
                    ? !wanted.isPrimitive()
                    : isWhole(wanted) ? isWhole(value.getClass()) : wanted.isInstance(value);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(Class<?> type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }

    /**
     * The conclusion, of values that fit.
     *
     * @throws IllegalArgumentException when the conclusion itself refuses them
     */
    Object make(@Nullable Object[] given) {
        try {
            return constructor.newInstance(arguments(given));
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "cannot make " + constructor.getDeclaringClass().getSimpleName() + " of " + Arrays.asList(given),
                    e);
        }
    }

    private @Nullable Object[] arguments(@Nullable Object[] given) {
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < fixed; i++) {
            arguments[i] = narrow(given[i], types[i]);
        }
        if (open) {
            Class<?> element = types[fixed].getComponentType();
            Object rest = Array.newInstance(element, given.length - fixed);
            for (int i = fixed; i < given.length; i++) {
                Array.set(rest, i - fixed, narrow(given[i], element));
            }
            arguments[fixed] = rest;
        }
        return arguments;
    }

    private static @Nullable Object narrow(@Nullable Object value, Class<?> type) {
        if (!(value instanceof Number number) || !isWhole(type)) {
            return value;
        }
        boolean small = type == int.class || type == Integer.class;
        return small ? (Object) Math.toIntExact(number.longValue()) : (Object) number.longValue();
    }
}
