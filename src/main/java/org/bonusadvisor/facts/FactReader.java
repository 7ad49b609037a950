package org.bonusadvisor.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes inferred facts and conclusions from their written form in cases: a record by the names of its components, a
 * record of one component by its value alone.
 */
public final class FactReader {
    private final LocalDate asOf;
    private final @Nullable BigDecimal base;

    /** A reader that sees dates from {@code asOf} and money in percent of {@code base}. */
    public FactReader(LocalDate asOf, @Nullable BigDecimal base) {
        this.asOf = asOf;
        this.base = base;
    }

    /**
     * The record that a node describes.
     *
     * @throws IllegalArgumentException when the node does not fit; the message is fit to print
     */
    public Object read(Class<?> type, JsonNode node) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        boolean alone = components.length == 1 && !node.isObject();
        if (!alone) {
            checkNames(type, node);
        }
        for (int i = 0; i < components.length; i++) {
            JsonNode value = alone ? node : node.get(components[i].getName());
            values[i] = value == null ? absent(components[i]) : value(components[i].getGenericType(), value);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalArgumentException("`" + type.getSimpleName() + "` cannot be stated", e);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("`" + type.getSimpleName() + "` refuses these values", e);
        }
    }

    private static void checkNames(Class<?> type, JsonNode node) {
        List<String> names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("`" + type.getSimpleName() + "` has no `" + name + "`, only "
                        + names.stream().collect(Collectors.joining(", ")));
            }
        });
    }

    /** The value of one component. */
    public @Nullable Object value(Type type, JsonNode node) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            List<Object> items = new ArrayList<>();
            for (JsonNode item : node.isArray() ? node : List.of(node)) {
                items.add(value(list.getActualTypeArguments()[0], item));
            }
            return List.copyOf(items);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return node.asText();
        }
        if (plain == int.class || plain == Integer.class) {
            return node.asInt();
        }
        if (plain == BigDecimal.class) {
            return new BigDecimal(node.asText());
        }
        if (plain == Day.class) {
            return day(node.asText());
        }
        if (plain == Money.class) {
            return Money.of(new BigDecimal(node.asText()), base);
        }
        if (plain == Answer.class && node.isBoolean()) {
            return node.asBoolean() ? Answer.YES : Answer.NO;
        }
        if (plain.isEnum()) {
            return constant(plain, node.asText());
        }
        throw new IllegalArgumentException("a value of type " + plain.getSimpleName() + " cannot be written in a case");
    }

    private Day day(String text) {
        try {
            return Day.of(LocalDate.parse(text), asOf);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("`" + text + "` is not a date; write 2026-06-12", e);
        }
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "`" + name + "` is none of " + Arrays.toString(type.getEnumConstants())));
    }

    private static @Nullable Object absent(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == int.class) {
            return 0;
        }
        if (type == String.class) {
            return "";
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Day.class) {
            return Day.UNKNOWN;
        }
        if (type == Money.class) {
            return Money.UNKNOWN;
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (List.of("UNKNOWN", "NONE").contains(((Enum<?>) constant).name())) {
                    return constant;
                }
            }
            return type.getEnumConstants()[0];
        }
        return null;
    }
}
