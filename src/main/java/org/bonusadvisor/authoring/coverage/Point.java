package org.bonusadvisor.authoring.coverage;

import java.util.List;

/**
 * Something of a rule that cases should touch.
 *
 * @param kind what it is
 * @param file path of the rule file under the rules folder
 * @param line line from 1
 * @param column column from 1
 * @param missing what no case does with it; empty when nothing is missing
 * @param untried of a threshold the sides on which no case tries it: below, at, above
 */
public record Point(Kind kind, String file, int line, int column, String missing, List<String> untried) {

    /** What can be touched. */
    public enum Kind {
        RULE("rules fired"),
        CONDITION("conditions seen true and false"),
        THRESHOLD("thresholds tried below, at and above");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What it means to be touched wholly. */
        public String words() {
            return words;
        }
    }

    /** Whether nothing is missing. */
    public boolean whole() {
        return missing.isEmpty();
    }
}
