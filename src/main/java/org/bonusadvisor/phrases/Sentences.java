package org.bonusadvisor.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringSubstitutor;
import org.jspecify.annotations.Nullable;

/** Splits, fills and joins sentences. */
public final class Sentences {
    private static final Pattern SLOT = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}$\"“(])");
    private static final Pattern START = Pattern.compile("(?<=[.!?]\\s)\\p{Ll}");
    private static final String CLOSING = ",.;:?!)";

    private Sentences() {}

    /** The sentences of a text; a paragraph break belongs to the sentence before it. */
    static List<String> split(String text) {
        return List.of(END.split(text));
    }

    /** The names of the slots in a text, in order. */
    static List<String> slots(String text) {
        List<String> names = new ArrayList<>();
        Matcher slot = SLOT.matcher(text);
        while (slot.find()) {
            names.add(slot.group(1));
        }
        return names;
    }

    /** A text with its slots filled, or null when one is empty; the names of empty ones are added to {@code missing}. */
    static @Nullable String fill(String text, Slots slots, List<String> missing) {
        List<String> names = slots(text);
        List<String> empty = names.stream()
                .filter(n ->
                        slots.value(n) == null || String.valueOf(slots.value(n)).isBlank())
                .toList();
        if (!empty.isEmpty()) {
            missing.addAll(empty);
            return null;
        }
        Map<String, String> values =
                names.stream().distinct().collect(Collectors.toMap(n -> n, n -> String.valueOf(slots.value(n))));
        // Without this, a profile's text could smuggle a slot of its own into a sentence.
        return new StringSubstitutor(values)
                .setDisableSubstitutionInValues(true)
                .setEnableUndefinedVariableException(true)
                .replace(text);
    }

    /** Parts joined into a text: with a space, but not before closing marks; every further sentence starts with a capital. */
    public static String join(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            boolean joined =
                    text.isEmpty() || CLOSING.indexOf(part.charAt(0)) >= 0 || text.charAt(text.length() - 1) == '\n';
            text.append(joined ? "" : " ").append(part);
        }
        String spaced = text.toString().strip().replaceAll("(\\d) %", "$1%");
        return START.matcher(spaced).replaceAll(m -> m.group().toUpperCase(java.util.Locale.ROOT));
    }

    /** A text as a sentence of its own: its first letter is a capital. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
