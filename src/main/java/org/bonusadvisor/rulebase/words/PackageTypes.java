package org.bonusadvisor.rulebase.words;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The public types of one of our packages, found where its classes lie: in the jar or in a folder. */
public final class PackageTypes {
    private static final String CLASS = ".class";

    private PackageTypes() {}

    /** The types beside {@code sibling}, by name. */
    public static List<Class<?>> beside(Class<?> sibling) {
        String file = sibling.getSimpleName() + CLASS;
        try {
            URI place = Objects.requireNonNull(sibling.getResource(file), file).toURI();
            if (!"jar".equals(place.getScheme())) {
                return load(sibling, Objects.requireNonNull(Path.of(place).getParent(), file));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return load(sibling, jar.getPath(sibling.getPackageName().replace('.', '/')));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot list the package of " + sibling, e);
        }
    }

    private static List<Class<?>> load(Class<?> sibling, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(CLASS) && !name.contains("$") && !name.contains("-"))
                    .map(name -> name.substring(0, name.length() - CLASS.length()))
                    .sorted()
                    .<Class<?>>map(name -> load(sibling, name))
                    .toList();
        }
    }

    private static Class<?> load(Class<?> sibling, String name) {
        try {
            return Class.forName(sibling.getPackageName() + "." + name, false, sibling.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class that lies there cannot be loaded: " + name, e);
        }
    }
}
