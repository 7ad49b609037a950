package org.bonusadvisor.authoring.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A made-up profile whose advice differs, as an example of those that differ alike.
 *
 * @param base what it was made from, in words
 * @param where the place that was changed in it, empty when it was taken as it is
 * @param value what stands there, null when nothing does
 * @param profile the profile, to repeat it with
 * @param change what differs
 * @param more how many others differ in the same kinds of fields, by the same edits, after a change of the same place
 */
public record BoundaryChange(
        String base, String where, @Nullable JsonNode value, ObjectNode profile, PersonChange change, int more) {

    /** What makes it special, in words. */
    public String special() {
        if (where.isEmpty()) {
            return "as it is";
        }
        boolean list = Character.isUpperCase(where.charAt(0));
        String now = value == null ? (list ? "one more, fewer or none" : "unknown") : shown(value);
        return where + (list && value == null ? ": " : " = ") + now;
    }

    private static String shown(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
