package org.bonusadvisor.rulebase;

import java.util.Arrays;
import java.util.Optional;

/** A stage of the work: an agenda group and the folder of its rules, in the order in which they run. */
public enum Stage {
    EVIDENCE,
    STRENGTH,
    LEVERAGE,
    GATES,
    CANDIDATES,
    AMOUNT,
    TIMING,
    OBJECTIONS,
    SCRIPT,
    FOLLOW_UP,
    AUDIT;

    private final String folder = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    /** The folder under {@code rules/}, which is the agenda group too. */
    public String folder() {
        return folder;
    }

    /** The stage of a folder. */
    public static Optional<Stage> of(String folder) {
        return Arrays.stream(values()).filter(s -> s.folder.equals(folder)).findFirst();
    }
}
