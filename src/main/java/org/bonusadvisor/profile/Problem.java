package org.bonusadvisor.profile;

import org.bonusadvisor.profile.contract.Finding;
import org.bonusadvisor.profile.wording.Shown;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a profile is refused.
 *
 * @param path JSON path such as {@code achievements[1].date}, {@code $} for the profile itself
 * @param line line of the value, of the field's name when that is wrong, of the object in which a field is missing;
 *     from 1, or 0 when there is no text
 * @param column column in that line, in UTF-16 code units; from 1, or 0 when there is no text
 * @param found what stands there, at most 80 characters
 * @param message what is wrong, including found and allowed
 * @param allowed what may stand there
 * @param maybe what was meant, null without a guess
 */
public record Problem(
        String path,
        int line,
        int column,
        String found,
        String message,
        String allowed,
        @Nullable String maybe) {
    /** How the message of a problem begins that is ours and not the profile's. */
    public static final String INTERNAL = "internal error, not a fault of the profile";

    private static final String WHOLE = "$";

    /** A problem of the text before it is known to be JSON. */
    static Problem ofText(int line, int column, String found, String message, String allowed) {
        return new Problem(WHOLE, line, column, Shown.text(found), message, allowed, null);
    }

    static Problem of(Finding finding, int line, int column) {
        String path = Shown.path(finding.at().toString());
        return new Problem(path, line, column, finding.found(), finding.message(), finding.allowed(), finding.maybe());
    }

    /** The same without a word of what stands in the profile: where it is and what kind of problem it is. */
    public Problem withheld() {
        String known = ProfilePaths.known(path);
        String kind = known.equals(path) ? kind() : "an unknown field";
        return new Problem(known, line, column, "", kind, "", null);
    }

    private String kind() {
        if (message.startsWith(INTERNAL)) {
            return INTERNAL;
        }
        if (path.equals(WHOLE)) {
            return "no profile that can be read";
        }
        return found.equals("nothing") ? "a missing value" : "a value that is not allowed";
    }

    /** One readable line: position, path, what is wrong and what was meant. */
    public String text() {
        String position = line == 0 ? "" : line + ":" + column + " ";
        return position + path + ": " + message + (maybe == null ? "" : "; maybe " + maybe);
    }

    @Override
    public String toString() {
        return text();
    }
}
