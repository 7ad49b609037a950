package org.bonusadvisor.properties;

import java.util.List;

/**
 * Something that holds of every profile.
 *
 * @param sentence what holds
 * @param check what of it does not hold in a trial; empty when all is well
 */
record Property(String sentence, Check check) {
    /** Looks at a trial. */
    @FunctionalInterface
    interface Check {
        List<String> offences(Trial trial);
    }

    @Override
    public String toString() {
        return sentence;
    }
}
