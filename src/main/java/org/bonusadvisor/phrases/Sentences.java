package org.bonusadvisor.phrases;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits, fills and joins sentences. */
public final class Sentences {
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}$\"“(])");
    private static final Pattern PERCENT = Pattern.compile("(\\d) %");
    private static final String ENDING = ".!?";
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
        return capitals(spaced.contains(" %") ? PERCENT.matcher(spaced).replaceAll("$1%") : spaced);
    }

    /** The same with a capital wherever a sentence begins behind another. */
    private static String capitals(String text) {
        StringBuilder changed = new StringBuilder();
        int copied = 0;
        for (int at = 2; at < text.length(); at++) {
            if (isBlank(text.charAt(at - 1))
                    && ENDING.indexOf(text.charAt(at - 2)) >= 0
                    && Character.getType(text.codePointAt(at)) == Character.LOWERCASE_LETTER) {
                int end = at + Character.charCount(text.codePointAt(at));
                changed.append(text, copied, at).append(text.substring(at, end).toUpperCase(Locale.ROOT));
                copied = end;
            }
        }
        return copied == 0 ? text : changed.append(text, copied, text.length()).toString();
    }

    /** How many words a text has, parted by blanks and line breaks. */
    public static int words(String text) {
        int words = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!isBlank(text.charAt(at)) && (at == 0 || isBlank(text.charAt(at - 1)))) {
                words++;
            }
        }
        return words;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter >= '\t' && letter <= '\r';
    }

    /** A text as a sentence of its own: its first letter is a capital. */
    public static String capital(String text) {
        return text.isEmpty() || Character.isUpperCase(text.charAt(0))
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
