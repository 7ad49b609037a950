package org.bonusadvisor.cli;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types in the words of a rule writer. */
final class TypeWords {
    private static final Map<String, String> WORDS = Map.of(
            "BigDecimal", "number",
            "Integer", "whole number",
            "int", "whole number",
            "String", "text",
            "LocalDate", "date",
            "JsonNode", "any JSON",
            "boolean", "true or false");

    private TypeWords() {}

    /** In plain words: {@code whole number or unknown}, {@code list of text}, {@code Level}. */
    static String of(AnnotatedType annotated) {
        String words = annotated instanceof AnnotatedParameterizedType collection
                ? collection(collection)
                : simple(annotated.getType());
        return annotated.isAnnotationPresent(Nullable.class) ? words + " or unknown" : words;
    }

    private static String collection(AnnotatedParameterizedType type) {
        AnnotatedType[] parts = type.getAnnotatedActualTypeArguments();
        return parts.length == 1 ? "list of " + of(parts[0]) : of(parts[0]) + " to " + of(parts[1]);
    }

    private static String simple(Type type) {
        String java = java(type);
        return WORDS.getOrDefault(java, java);
    }

    /** The enums in a type: itself or what a list or map holds. */
    static Stream<Class<?>> enums(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(TypeWords::enums);
        }
        return type instanceof Class<?> plain && plain.isEnum() ? Stream.of(plain) : Stream.empty();
    }

    /** As in Java, without packages. */
    static String java(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments())
                    .map(TypeWords::java)
                    .collect(Collectors.joining(", ", java(generic.getRawType()) + "<", ">"));
        }
        return type instanceof Class<?> plain ? plain.getSimpleName() : type.getTypeName();
    }
}
