package org.bonusadvisor.rulebase.words;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

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
}
