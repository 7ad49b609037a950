package org.bonusadvisor.batch.source;

import java.util.List;

/**
 * One profile as it stands in a source, not yet read.
 *
 * @param source name of the source, as the user gave it
 * @param position where in the source
 * @param original its text
 * @param flaws why the source could not be cut properly here, as sentences; empty for an ordinary entry
 */
public record Entry(String source, Position position, Original original, List<String> flaws) {
    /** The same without its text. */
    public Entry withheld() {
        return new Entry(source, position, original.withheld(), flaws);
    }
}
