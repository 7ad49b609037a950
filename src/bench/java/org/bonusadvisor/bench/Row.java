package org.bonusadvisor.bench;

/**
 * A line of the table.
 *
 * @param group what it belongs to
 * @param what what was measured
 * @param figure the measured value with its unit
 * @param ratio the value beside another one of the table
 * @param how how often it was measured, and how much the values differ
 */
public record Row(String group, String what, String figure, String ratio, String how) {
    String markdown() {
        return "| " + String.join(" | ", group, what, figure, ratio, how) + " |\n";
    }
}
