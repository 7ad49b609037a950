package org.bonusadvisor.authoring;

import java.util.List;

/**
 * What became of a case.
 *
 * @param file path of the file it stands in
 * @param at where it stands, as file:line
 * @param name its name
 * @param differences in what the rules differ from what it expects; empty when it passed
 */
public record Outcome(String file, String at, String name, List<Difference> differences) {

    /** Whether everything came as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }

    /** Place and name, then each difference: expected, got, and which rules made it so. */
    public List<String> lines() {
        List<String> lines = new java.util.ArrayList<>();
        lines.add(at + ": " + name);
        for (Difference difference : differences) {
            lines.add("    expected  " + difference.expected());
            lines.add("    got       " + difference.got());
            difference.because().forEach(reason -> lines.add("    because   " + reason));
        }
        return lines;
    }
}
