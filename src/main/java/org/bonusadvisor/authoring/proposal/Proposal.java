package org.bonusadvisor.authoring.proposal;

import java.util.List;
import org.bonusadvisor.authoring.mutation.Mutant;

/**
 * Lines of a case that notice changes which no case noticed.
 *
 * @param file path of the file of cases under the rules folder
 * @param name name of the case that gets the lines
 * @param key what is added to it: an item of also, unless, fires, silent or concludes, or {@code case} for a new case
 * @param text the item, or the new case, in YAML
 * @param notices the changes that it notices
 */
public record Proposal(String file, String name, String key, String text, List<Mutant> notices) {
    /** The key of a case that stands by itself. */
    public static final String CASE = "case";

    /** Whether it is a case by itself. */
    public boolean whole() {
        return key.equals(CASE);
    }
}
