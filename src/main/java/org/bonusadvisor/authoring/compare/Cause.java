package org.bonusadvisor.authoring.compare;

import java.util.List;

/**
 * Which edits change a field of someone's advice.
 *
 * @param how what is known of their part in it
 * @param edits numbers of the edits, ascending
 */
public record Cause(How how, List<Integer> edits) {
    /** What is known of the part of some edits in a change. */
    public enum How {
        /** OLD with any one of them has the field changed. */
        ALONE,
        /** None alone changes the field; NEW without any one of them has it as OLD. */
        NEEDED,
        /** Neither one alone nor leaving one out explains it. */
        TOGETHER
    }
}
