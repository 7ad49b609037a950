package org.bonusadvisor.cli;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bonusadvisor.facts.Doc;

/** How a fact or a conclusion is described to rule writers. */
final class RecordText {
    private RecordText() {}

    /** Fields and derived figures. */
    static String fact(Class<?> type) {
        return head(type) + new Columns(fields(type)).text() + constants(type);
    }

    /** Fields and the ways to make one. */
    static String conclusion(Class<?> type) {
        String ways = Arrays.stream(type.getConstructors())
                .sorted(Comparator.comparingInt(Constructor::getParameterCount))
                .map(RecordText::call)
                .collect(Collectors.joining());
        return head(type) + ways + new Columns(fields(type)).text() + constants(type);
    }

    /** What a field of this type can be; empty for other types. */
    static String constantsOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", ", type.getSimpleName() + ": ", "\n"));
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(part -> TypeWords.enums(part.getGenericType()))
                .distinct()
                .map(constants -> "    " + constantsOf(constants))
                .collect(Collectors.joining());
    }

    private static String head(Class<?> type) {
        String doc = doc(type);
        return type.getSimpleName() + "\n" + (doc.isEmpty() ? "" : "  " + doc + "\n");
    }

    private static String call(Constructor<?> way) {
        return Arrays.stream(way.getParameters())
                .map(parameter -> TypeWords.java(parameter.getParameterizedType()) + " " + parameter.getName())
                .collect(Collectors.joining(
                        ", ", "  new " + way.getDeclaringClass().getSimpleName() + "( ", " );\n"));
    }

    private static List<List<String>> fields(Class<?> type) {
        List<List<String>> rows = new ArrayList<>();
        Arrays.stream(type.getRecordComponents())
                .map(part -> List.of(part.getName(), TypeWords.of(part.getAnnotatedType()), doc(part)))
                .forEach(rows::add);
        Arrays.stream(type.getDeclaredMethods())
                .filter(RecordText::isDerived)
                .sorted(Comparator.comparing(Method::getName))
                .map(method ->
                        List.of(method.getName() + "()", TypeWords.of(method.getAnnotatedReturnType()), doc(method)))
                .forEach(rows::add);
        return rows;
    }

    /** Methods that a rule may call beside the fields, told by their words or their plain yes-or-no answer. */
    private static boolean isDerived(Method method) {
        boolean callable = Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0;
        boolean component = Arrays.stream(method.getDeclaringClass().getRecordComponents())
                .anyMatch(part -> part.getAccessor().equals(method));
        boolean described = method.isAnnotationPresent(Doc.class) || method.getReturnType() == boolean.class;
        return callable && !component && described;
    }

    private static String doc(AnnotatedElement element) {
        Doc doc = element.getAnnotation(Doc.class);
        return doc == null ? "" : doc.value();
    }
}
