package org.bonusadvisor.authoring.deep;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Something that the rules as a whole do not do as one would expect.
 *
 * @param kind what it is
 * @param rules ids of the rules concerned
 * @param at where the first of them stands, as file:line, or the file of a question
 * @param text what was found, in a sentence
 * @param witness the profile that shows it: how it came about
 * @param profile the profile itself
 */
public record Finding(Kind kind, List<String> rules, String at, String text, String witness, ObjectNode profile) {

    /** What can be found. */
    public enum Kind {
        NEVER_FIRES("never fires"),
        ALWAYS_FIRES("always fires"),
        SAME("same as another rule"),
        SUBSUMED("says nothing that another rule does not say"),
        CONTRADICTION("contradiction"),
        GAP("gap"),
        UNTRIED("threshold that no case touches");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in words. */
        public String words() {
            return words;
        }
    }
}
