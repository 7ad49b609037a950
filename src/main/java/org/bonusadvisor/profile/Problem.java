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
    private static final String WHOLE = "$";

    /** A problem of the text before it is known to be JSON. */
    static Problem ofText(int line, int column, String found, String message, String allowed) {
        return new Problem(WHOLE, line, column, Shown.text(found), message, allowed, null);
    }

    static Problem of(Finding finding, int line, int column) {
        String path = Shown.path(finding.at().toString());
        return new Problem(path, line, column, finding.found(), finding.message(), finding.allowed(), finding.maybe());
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
