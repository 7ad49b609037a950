package org.bonusadvisor.cli;

import java.util.List;
import org.bonusadvisor.authoring.compare.RuleComparison;

/**
 * All that a comparison has to tell.
 *
 * @param old OLD as the user gave it
 * @param now NEW as the user gave it
 * @param comparison what differs
 * @param rejected profiles that could not be compared, each with its problems
 * @param internal whether one of them is rejected through no fault of its own
 */
record Compared(String old, String now, RuleComparison comparison, List<RejectedProfile> rejected, boolean internal) {

    /**
     * A profile that could not be compared.
     *
     * @param source name of its source
     * @param position where in the source
     * @param problems its problems, with their places
     */
    record RejectedProfile(String source, String position, List<String> problems) {}

    /** How the command ends: what changes is told even when a profile was rejected. */
    ExitCode exitCode() {
        if (internal) {
            return ExitCode.INTERNAL;
        }
        if (comparison.differs()) {
            return ExitCode.CHANGES;
        }
        return rejected.isEmpty() ? ExitCode.ALL_ADVISED : ExitCode.SOME_REJECTED;
    }
}
