package org.bonusadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes values on one line as cases do: {@code { engineer: { rating: MEETS } }}. */
public final class FlowText {
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*(-[A-Za-z0-9_.]+)*( [A-Za-z0-9_.-]+)*");
    private static final Set<String> WORDS = Set.of("yes", "no", "true", "false", "null", "on", "off", "y", "n");

    private FlowText() {}

    /** A value on one line. */
    public static String of(JsonNode node) {
        List<String> parts = new ArrayList<>();
        if (node.isObject()) {
            node.fields().forEachRemaining(f -> parts.add(text(f.getKey()) + ": " + of(f.getValue())));
            return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
        }
        if (node.isArray()) {
            node.forEach(item -> parts.add(of(item)));
            return parts.isEmpty() ? "[]" : "[ " + String.join(", ", parts) + " ]";
        }
        return node.isTextual()
                ? text(node.textValue())
                : node.isNumber() ? node.decimalValue().toPlainString() : node.asText();
    }

    /** A text, in quotes where YAML would take it for something else. */
    public static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : TextNode.valueOf(text).toString();
    }
}
