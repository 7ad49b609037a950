package org.bonusadvisor.report.view;

import java.util.List;

/**
 * What cases touch of rules, as a page shows it.
 *
 * @param columns what is counted
 * @param totals counts of all files, in the order of the columns
 * @param files the files
 */
public record CoverageView(List<String> columns, List<Share> totals, List<File> files) {

    /**
     * How much of something is touched.
     *
     * @param touched number touched
     * @param all number in all
     */
    public record Share(long touched, long all) {
        /** In words. */
        public String text() {
            return all == 0 ? "–" : touched + " of " + all;
        }

        /** Whether nothing is missing. */
        public boolean whole() {
            return touched == all;
        }

        /** The width of the bar in percent. */
        public String width() {
            return (all == 0 ? 100 : touched * 100 / all) + "%";
        }
    }

    /**
     * A rule file.
     *
     * @param path its path
     * @param shares counts in the order of the columns
     * @param lines its lines
     */
    public record File(String path, List<Share> shares, List<Line> lines) {}

    /**
     * A line of a rule file.
     *
     * @param number number from 1
     * @param text what it says
     * @param mark {@code whole} when all that stands on it is touched, {@code part} when something is missing, else empty
     * @param missing what is missing
     */
    public record Line(int number, String text, String mark, List<String> missing) {
        /** The mark as a sign and word, so that it needs no colour. */
        public String sign() {
            return switch (mark) {
                case "whole" -> "✓ touched";
                case "part" -> "✗ missing";
                default -> "";
            };
        }
    }
}
