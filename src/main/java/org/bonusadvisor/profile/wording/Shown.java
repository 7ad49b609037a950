package org.bonusadvisor.profile.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Input as it may stand in a message: short, and without characters that hide, reorder or break lines. */
public final class Shown {
    /** Longest text, in characters. */
    public static final int LONGEST = 80;

    private static final int LONGEST_PATH = 200;
    private static final String CUT = "…";

    private Shown() {}

    /** A JSON value; texts keep their quotes, objects and lists are only counted. */
    public static String value(JsonNode node) {
        if (node.isObject()) {
            return counted("an object with", node.size(), "field");
        }
        if (node.isArray()) {
            return counted("a list with", node.size(), "element");
        }
        return node.isTextual() ? quoted(node.textValue()) : text(node.asText());
    }

    /** A text without quotes. */
    public static String text(String raw) {
        return escaped(raw, LONGEST);
    }

    /** A text in double quotes. */
    public static String quoted(String raw) {
        return '"' + escaped(raw, LONGEST - 2) + '"';
    }

    /** A path; longer than a value may be, since it is what a reader looks for. */
    public static String path(String raw) {
        return escaped(raw, LONGEST_PATH);
    }

    private static String counted(String what, int count, String unit) {
        return "%s %s %s%s".formatted(what, count == 0 ? "no" : count, unit, count == 1 ? "" : "s");
    }

    private static String escaped(String raw, int longest) {
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < raw.length(); ) {
            int codePoint = raw.codePointAt(at);
            String next = visible(codePoint) ? Character.toString(codePoint) : unicode(codePoint);
            at += Character.charCount(codePoint);
            boolean last = at >= raw.length();
            if (shown.length() + next.length() > (last ? longest : longest - CUT.length())) {
                return shown.append(CUT).toString();
            }
            shown.append(next);
        }
        return shown.toString();
    }

    private static boolean visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String unicode(int codePoint) {
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                codePoint > 0xFFFF
                        ? String.format(Locale.ROOT, "\\u{%X}", codePoint)
                        : String.format(Locale.ROOT, "\\u%04X", codePoint);
        };
    }
}
