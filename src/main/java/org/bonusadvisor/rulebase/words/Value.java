package org.bonusadvisor.rulebase.words;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What kind of value an expression has.
 *
 * @param type its Java type
 * @param element type of the elements of a list or of the values of a map, null for others
 */
public record Value(Class<?> type, @Nullable Class<?> element) {
    /** Any number. */
    public static final Value NUMBER = new Value(BigDecimal.class, null);
    /** A text. */
    public static final Value TEXT = new Value(String.class, null);
    /** True or false. */
    public static final Value CONDITION = new Value(boolean.class, null);
    /** The word null. */
    public static final Value NOTHING = new Value(Void.class, null);

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

    /** The kind of a Java type. */
    public static Value of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return new Value(raw, last instanceof Class<?> element ? element : Object.class);
        }
        return new Value(type instanceof Class<?> plain ? plain : Object.class, null);
    }

    /** Whether it can be counted with. */
    public boolean isNumber() {
        return isWhole() || type == BigDecimal.class;
    }

    /** Whether it is a whole number. */
    public boolean isWhole() {
        return WHOLE.contains(type);
    }

    /** Whether it is a text. */
    public boolean isText() {
        return type == String.class;
    }

    /** Whether it is true or false. */
    public boolean isCondition() {
        return type == boolean.class || type == Boolean.class;
    }

    /** Whether it is one of a closed set. */
    public boolean isConstant() {
        return type.isEnum();
    }

    /** Whether it is a list. */
    public boolean isList() {
        return List.class.isAssignableFrom(type);
    }

    /** Whether it is looked up by a key. */
    public boolean isMap() {
        return Map.class.isAssignableFrom(type);
    }

    /** Whether it is a fact or a part of one. */
    public boolean isFact() {
        return type.isRecord();
    }

    /** The elements of a list, or the values of a map. */
    public Value elements() {
        return new Value(element == null ? Object.class : element, null);
    }

    /** Whether an unknown value is null. */
    public boolean canBeNull() {
        return !type.isPrimitive() && !isConstant() && !isFact() && !isList() && !isMap();
    }

    /** The names of the constants of a closed set. */
    public List<String> constants() {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
    }

    /** How a message speaks of it. */
    public String shown() {
        if (isNumber()) {
            return "a number";
        }
        if (isText()) {
            return "a text";
        }
        if (isCondition()) {
            return "a condition";
        }
        if (isConstant()) {
            return "one of " + type.getSimpleName();
        }
        if (isList()) {
            return "a list";
        }
        return "a `" + type.getSimpleName() + "`";
    }
}
