package org.bonusadvisor.rulebase.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.facts.Engineer;

/** The words that a rule may use: facts, conclusions, their properties, and the stages. */
public final class FactTypes {
    private static final Set<String> PACKAGES = Set.of("org.bonusadvisor.facts", "org.bonusadvisor.conclusions");
    private static final Map<String, Class<?>> TYPES = Stream.of(Engineer.class, Veto.class)
            .flatMap(word -> PackageTypes.beside(word).stream())
            .filter(type -> type.isRecord() || type.isEnum() || type.isSealed())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));

    private FactTypes() {}

    /** Facts, conclusions, and the closed sets of their values. */
    public static Collection<Class<?>> all() {
        return TYPES.values();
    }

    /** The fact or conclusion of that simple name. */
    public static Optional<Class<?>> find(String name) {
        return Optional.<Class<?>>ofNullable(TYPES.get(name)).filter(Class::isRecord);
    }

    /** Whether a type is a fact, a conclusion, or a part of one: nothing else has properties for rules. */
    public static boolean isWord(Class<?> type) {
        return type.isRecord() && PACKAGES.contains(type.getPackageName());
    }

    /** The constant of that name in the closed set of that simple name. */
    public static Optional<Object> constant(String set, String name) {
        return Optional.<Class<?>>ofNullable(TYPES.get(set)).filter(Class::isEnum).stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .map(constant -> (Object) constant)
                .findFirst();
    }

    /** The conclusion of that simple name, or the part of one, such as {@code Edge.FromNow}. */
    public static Optional<Class<?>> conclusion(String name) {
        String[] parts = name.split("\\.", 2);
        Optional<Class<?>> type = Optional.<Class<?>>ofNullable(TYPES.get(parts[0]))
                .filter(t -> t.getPackageName().endsWith(".conclusions"));
        if (parts.length == 1) {
            return type.filter(Class::isRecord);
        }
        return type.map(Class::getPermittedSubclasses).stream()
                .flatMap(Arrays::stream)
                .filter(t -> t.getSimpleName().equals(parts[1]))
                .<Class<?>>map(t -> t)
                .findFirst();
    }
}
