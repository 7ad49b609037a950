package org.bonusadvisor.report.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every fixed word of every view, from {@code words.properties}; no enum constant is ever shown as such. */
public final class Words {
    /** The English words. */
    public static final Words ENGLISH = new Words(read("/org/bonusadvisor/report/words.properties"));

    private static final int LONGEST_NAME = 100;

    private final Map<String, String> byKey;
    private final Map<String, Slotted> slotted;

    /** The same words by what stands before the last point of a key, and what after it. */
    private final Map<String, Map<String, String>> byGroup = new HashMap<>();

    private Words(Map<String, String> byKey) {
        this.byKey = byKey;
        this.slotted = byKey.entrySet().stream()
                .filter(words -> words.getValue().indexOf('{') >= 0)
                .collect(Collectors.toMap(Map.Entry::getKey, words -> Slotted.of(words.getValue())));
        byKey.forEach((key, words) -> {
            int point = key.lastIndexOf('.');
            if (point > 0) {
                byGroup.computeIfAbsent(key.substring(0, point), group -> new HashMap<>())
                        .put(key.substring(point + 1), words);
            }
        });
    }

    /** The words of a key; an unknown key is an error of ours. */
    public String say(String key) {
        String words = byKey.get(key);
        if (words == null) {
            throw new IllegalArgumentException("no words for `" + key + "` in words.properties");
        }
        return words;
    }

    /** The words of a key with its {@code {slots}} filled; a slot without a value is an error of ours. */
    public String say(String key, Map<String, ?> slots) {
        Slotted words = slotted.get(key);
        return words == null ? say(key) : words.fill(slots);
    }

    /** The words of an enum constant. */
    public String name(Enum<?> constant) {
        String group = constant.getDeclaringClass().getSimpleName();
        String words = find(group, constant.name());
        return words == null ? say(group + "." + constant.name()) : words;
    }

    /** The words of a code or name that may be unknown to us, else the code itself in lower case without underscores. */
    public String nameOrCode(String group, String code) {
        String words = find(group, code);
        return words == null ? code.replace('_', ' ') : words;
    }

    private @Nullable String find(String group, String code) {
        return byGroup.getOrDefault(group, Map.of()).get(code);
    }

    /** Every key, in order. */
    public Set<String> keys() {
        return new TreeSet<>(byKey.keySet());
    }

    /** The text with its first letter in upper case. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A person's name as a heading can hold it: what goes on for lines is cut, and the cut is seen. */
    public static String brief(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST_NAME) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private static Map<String, String> read(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(String::intern, properties::getProperty));
    }
}
