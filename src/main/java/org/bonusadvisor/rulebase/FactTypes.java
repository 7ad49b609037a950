package org.bonusadvisor.rulebase;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** The words that a rule may use: facts, conclusions, their properties, and the stages. */
public final class FactTypes {
    private static final Map<String, Class<?>> TYPES = find("facts", "conclusions");

    private FactTypes() {}

    private static Map<String, Class<?>> find(String... packages) {
        Map<String, Class<?>> types = new TreeMap<>();
        for (String name : packages) {
            String folder = "/org/bonusadvisor/" + name;
            try {
                URI uri = FactTypes.class.getResource(folder).toURI();
                if ("jar".equals(uri.getScheme())) {
                    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                        load(jar.getPath(folder), name, types);
                    }
                } else {
                    load(Path.of(uri), name, types);
                }
            } catch (URISyntaxException | IOException | ClassNotFoundException e) {
                throw new IllegalStateException("the program is incomplete: " + folder, e);
            }
        }
        return Map.copyOf(types);
    }

    private static void load(Path folder, String name, Map<String, Class<?>> types)
            throws IOException, ClassNotFoundException {
        List<String> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".class") && !f.startsWith("package-info"))
                    .toList();
        }
        for (String file : files) {
            Class<?> type = Class.forName("org.bonusadvisor." + name + "." + file.substring(0, file.length() - 6));
            boolean word = type.isRecord() || type.isEnum() || type.isSealed();
            if (word && !type.isMemberClass()) {
                types.put(type.getSimpleName(), type);
            }
        }
    }

    /** Facts, conclusions, and the closed sets of their values. */
    public static Collection<Class<?>> all() {
        return TYPES.values();
    }

    /** The fact or conclusion of that simple name. */
    public static Optional<Class<?>> find(String name) {
        return Optional.<Class<?>>ofNullable(TYPES.get(name)).filter(Class::isRecord);
    }

    /** The fact or conclusion of that simple name, or null. */
    static @Nullable Class<?> type(String name) {
        return TYPES.get(name);
    }

    /** The names of all facts and conclusions. */
    static Collection<String> types() {
        return TYPES.keySet();
    }

    /** The property paths near a wrong one: those of the type that its last good step leads to. */
    static Collection<String> properties(Class<?> type, String path) {
        int dot = path.indexOf('.');
        if (dot > 0) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getName().equals(path.substring(0, dot))
                        && component.getType().isRecord()) {
                    return properties(component.getType(), path.substring(dot + 1)).stream()
                            .map(p -> component.getName() + "." + p)
                            .toList();
                }
            }
        }
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** A guess at what was meant, as the end of a sentence; empty when nothing is near. */
    static String maybe(String wrong, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .min(Comparator.<String>comparingInt(
                                k -> distance.apply(wrong.toLowerCase(Locale.ROOT), k.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(k -> distance.apply(wrong.toLowerCase(Locale.ROOT), k.toLowerCase(Locale.ROOT))
                        <= Math.max(2, wrong.length() / 2))
                .map(k -> "; maybe `" + k + "`")
                .orElse("");
    }

    /** The stage folders in their order. */
    static String stages() {
        return Arrays.stream(Stage.values()).map(Stage::folder).collect(Collectors.joining(", "));
    }
}
