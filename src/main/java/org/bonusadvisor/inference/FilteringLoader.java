package org.bonusadvisor.inference;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The only class loader that the engine gets: it knows facts, conclusions, the engine itself and the values they are
 * made of. Processes, files, network, threads, reflection and class loaders are not there for it.
 */
public final class FilteringLoader extends ClassLoader {
    private static final Set<String> PACKAGES = Set.of(
            "org.bonusadvisor.facts.",
            "org.bonusadvisor.conclusions.",
            "org.bonusadvisor.rules.",
            "org.drools.",
            "org.kie.",
            "java.math.",
            "java.time.",
            "java.util.function.",
            "java.util.regex.",
            "java.util.stream.",
            "java.lang.constant.",
            "java.lang.invoke.",
            "java.lang.annotation.");

    private static final Set<String> CLASSES =
            Set.of(("java.lang.Object java.lang.String java.lang.CharSequence java.lang.Comparable java.lang.Number"
                            + " java.lang.Integer java.lang.Long java.lang.Double java.lang.Boolean java.lang.Enum"
                            + " java.lang.Record java.lang.Iterable java.lang.Override java.lang.FunctionalInterface"
                            + " java.lang.Deprecated java.lang.SafeVarargs java.lang.SuppressWarnings java.lang.Throwable"
                            + " java.lang.Class"
                            + " java.lang.AutoCloseable java.lang.Void java.io.Serializable java.io.Externalizable"
                            + " java.util.Arrays java.util.ArrayList java.util.Collection java.util.Collections java.util.Comparator"
                            + " java.util.HashMap java.util.Iterator java.util.List java.util.Locale java.util.Map"
                            + " java.util.Objects java.util.Optional java.util.Set")
                    .split(" "));

    /** A loader of its own for each use. */
    public FilteringLoader() {
        super(FilteringLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isKnown(name)) {
            throw new ClassNotFoundException("rules know no class " + name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isKnownResource(name) ? super.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws java.io.IOException {
        return isKnownResource(name) ? super.getResources(name) : Collections.emptyEnumeration();
    }

    @Override
    public Stream<URL> resources(String name) {
        return isKnownResource(name) ? super.resources(name) : Stream.empty();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return isKnownResource(name) ? super.getResourceAsStream(name) : null;
    }

    private static boolean isKnownResource(String name) {
        return name.endsWith(".class")
                && isKnown(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
    }

    private static boolean isKnown(String name) {
        String outer = name.replaceFirst("\\$.*", "");
        return CLASSES.contains(outer)
                || outer.matches("java[.]lang[.]\\w*(?:Exception|Error)")
                || PACKAGES.stream().anyMatch(name::startsWith);
    }
}
