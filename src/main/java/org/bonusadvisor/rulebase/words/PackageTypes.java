package org.bonusadvisor.rulebase.words;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
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
                return inFolder(sibling, Objects.requireNonNull(Path.of(place).getParent(), file));
            }
            return inJar(sibling);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot list the package of " + sibling, e);
        }
    }

    /** In the jar that the class loader has open anyway. */
    private static List<Class<?>> inJar(Class<?> sibling) throws IOException {
        String folder = sibling.getPackageName().replace('.', '/') + '/';
        URL place = Objects.requireNonNull(sibling.getResource("/" + folder), folder);
        List<String> files = new ArrayList<>();
        JarFile jar = ((JarURLConnection) place.openConnection()).getJarFile();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (name.startsWith(folder) && name.indexOf('/', folder.length()) < 0) {
                files.add(name.substring(folder.length()));
            }
        }
        return load(sibling, files);
    }

    private static List<Class<?>> inFolder(Class<?> sibling, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return load(
                    sibling, files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private static List<Class<?>> load(Class<?> sibling, List<String> files) {
        return files.stream()
                .filter(name -> name.endsWith(CLASS) && !name.contains("$") && !name.contains("-"))
                .map(name -> name.substring(0, name.length() - CLASS.length()))
                .sorted()
                .<Class<?>>map(name -> load(sibling, name))
                .toList();
    }

    private static Class<?> load(Class<?> sibling, String name) {
        try {
            return Class.forName(sibling.getPackageName() + "." + name, false, sibling.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class that lies there cannot be loaded: " + name, e);
        }
    }
}
