package org.bonusadvisor.authoring.book.words;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.rulebase.syntax.Expression.Step;

/**
 * How facts, their properties and conclusions are called: what they say of themselves, and where that does not fit into a
 * sentence, the words of {@code words.yaml}.
 *
 * @param facts by simple name: a noun with its article, and its plural after a slash
 * @param properties by type and property: a noun, or a clause after {@code whether}, and a measure after a bar
 * @param conclusions by simple name: a sentence with {@code {properties}}; what stands in {@code [brackets]} is left out
 *     when its property is empty
 */
public record Lexicon(
        @JsonProperty(required = true) Map<String, String> facts,
        @JsonProperty(required = true) Map<String, String> properties,
        @JsonProperty(required = true) Map<String, String> conclusions) {
    /** Begins a noun that joins its value to its fact. */
    static final String JOINING = "~";

    private static final String WHETHER = "whether ";

    /** The words that the program carries. */
    public static Lexicon english() {
        try (InputStream in = Lexicon.class.getResourceAsStream("words.yaml")) {
            return new YAMLMapper().readValue(in, Lexicon.class);
        } catch (IOException e) {
            throw new UncheckedIOException("words.yaml cannot be read", e);
        }
    }

    /** A fact with its article: {@code an ask}. */
    String one(Class<?> type) {
        return facts.getOrDefault(type.getSimpleName(), "a " + plain(type)).split(" / ", 2)[0];
    }

    /** A fact that was named before, in short: {@code the ask}. */
    String known(Class<?> type) {
        return "the " + noun(type).split(" (of|from|for|that|on|to|with) ", 2)[0];
    }

    /** A fact without an article: {@code ask}. */
    String noun(Class<?> type) {
        return one(type).replaceFirst("^(an?|the) ", "");
    }

    /** Several facts: {@code asks}. */
    String many(Class<?> type) {
        String[] words =
                facts.getOrDefault(type.getSimpleName(), "a " + plain(type)).split(" / ", 2);
        return words.length > 1 ? words[1] : noun(type) + "s";
    }

    private static String plain(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** What a property is: a noun such as {@code latest rating}, or a clause after {@code whether}. */
    String property(Class<?> owner, String name) {
        return words(owner, name).split(" \\| ", 2)[0].split("[,;] ", 2)[0].split(" \\(", 2)[0];
    }

    /** What a property is called by itself: {@code type}. */
    String name(Class<?> owner, String name) {
        String property = property(owner, name);
        return property.startsWith(JOINING) ? spaced(name) : property;
    }

    /** What a property at the end of a path is called, where the path gives it a meaning of its own. */
    Optional<String> path(Class<?> fact, List<Step> steps) {
        String key = fact.getSimpleName()
                + steps.stream().map(step -> "." + step.name()).collect(Collectors.joining());
        return steps.size() < 2
                ? Optional.empty()
                : Optional.ofNullable(properties.get(key)).map(words -> words.split(" \\| ", 2)[0]);
    }

    /** What a property is measured in, with a leading blank: {@code  percent a year}; empty when its noun says so. */
    String measure(Class<?> owner, String name) {
        String words = words(owner, name);
        if (words.contains(" | ")) {
            return " " + words.split(" \\| ", 2)[1];
        }
        return Arrays.stream(words.split("[,;] "))
                .filter(part -> part.startsWith("percent"))
                .map(" "::concat)
                .findFirst()
                .orElse("");
    }

    /** The clause of a yes-or-no property: {@code probation still runs}; empty for others. */
    Optional<String> clause(Class<?> owner, String name) {
        String words = property(owner, name);
        return words.startsWith(WHETHER) ? Optional.of(words.substring(WHETHER.length())) : Optional.empty();
    }

    private String words(Class<?> owner, String name) {
        String own = properties.get(owner.getSimpleName() + "." + name);
        return own != null ? own : doc(owner, name);
    }

    private static String doc(Class<?> owner, String name) {
        for (RecordComponent component : owner.isRecord() ? owner.getRecordComponents() : new RecordComponent[0]) {
            if (component.getName().equals(name)) {
                return doc(component).orElse(spaced(name));
            }
        }
        try {
            return doc(owner.getMethod(name)).map(Lexicon::lower).orElse(spaced(name));
        } catch (NoSuchMethodException e) {
            return spaced(name);
        }
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String lower(String sentence) {
        String plain = sentence.replaceFirst("\\.$", "");
        return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }

    private static Optional<String> doc(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(Doc.class))
                .map(Doc::value)
                .map(words -> words.replaceFirst("^(the|an?) ", ""));
    }

    /** What a type says of itself. */
    public static String sentence(Class<?> type) {
        Doc doc = type.getAnnotation(Doc.class);
        return doc == null ? "" : doc.value();
    }
}
