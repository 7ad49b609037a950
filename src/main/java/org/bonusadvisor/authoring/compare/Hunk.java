package org.bonusadvisor.authoring.compare;

import java.util.List;

/**
 * Lines of one file that differ together.
 *
 * @param file path under the rules folder
 * @param oldLine line in OLD at which they stand or would stand, from 1
 * @param old the lines in OLD, none when they were added
 * @param newLine line in NEW at which they stand or stood, from 1
 * @param now the lines in NEW, none when they were removed
 */
public record Hunk(String file, int oldLine, List<String> old, int newLine, List<String> now) {

    /** Where it stands in NEW; what was removed, where it stood in OLD. */
    public String at() {
        return "rules/" + file + ":" + (now.isEmpty() ? oldLine : newLine);
    }
}
