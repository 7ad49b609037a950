package org.bonusadvisor.phrases;

import java.util.List;
import java.util.regex.Pattern;

/** Splits, fills and joins sentences. */
public final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}$\"“(])");
    private static final Pattern START = Pattern.compile("(?<=[.!?]\\s)\\p{Ll}");
    private static final Pattern PERCENT = Pattern.compile("(\\d) %");
    private static final String CLOSING = ",.;:?!)";

    private Sentences() {}

    /** The sentences of a text; a paragraph break belongs to the sentence before it. */
    static List<String> split(String text) {
        return List.of(END.split(text));
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
        String spaced = text.toString().strip();
        String close = spaced.contains(" %") ? PERCENT.matcher(spaced).replaceAll("$1%") : spaced;
        return START.matcher(close).replaceAll(m -> m.group().toUpperCase(java.util.Locale.ROOT));
    }

    /** A text as a sentence of its own: its first letter is a capital. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
