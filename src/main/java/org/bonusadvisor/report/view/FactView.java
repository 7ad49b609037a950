package org.bonusadvisor.report.view;

/**
 * A fact that a rule judged.
 *
 * @param path where it stands in the profile, or the property of what was counted or concluded; empty where the text
 *     is all there is
 * @param value its value, or the text
 * @param stated whether it stands in the profile
 */
public record FactView(String path, String value, boolean stated) {
    private static final String IS = " = ";

    /** The fact in one line. */
    public String text() {
        return path.isEmpty() ? value : path + IS + value;
    }

    /** A fact as reasons give it, such as {@code policy.maxPercent = 12}. */
    static FactView of(String fact) {
        int is = fact.indexOf(IS);
        if (is < 0) {
            return new FactView("", fact, false);
        }
        String path = fact.substring(0, is);
        String value = fact.substring(is + IS.length());
        return StatedPath.of(path)
                .map(stated -> new FactView(stated, value, true))
                .orElse(new FactView(path, value, false));
    }
}
