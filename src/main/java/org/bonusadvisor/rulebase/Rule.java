package org.bonusadvisor.rulebase;

import java.util.List;

/**
 * A rule as it stands in its file.
 *
 * @param name id and what the rule says, such as "EL-04.1 leaving rules out retention"
 * @param title its sentence for the report
 * @param why why a coach would agree
 * @param source ids of its sources, comma-separated
 * @param grade evidence grade: A, B, C, L or D
 * @param stage the stage it belongs to
 * @param file path under the rules folder
 * @param line line of the rule's name, from 1
 * @param conditions its patterns in order
 * @param concludes simple name of the conclusion that it inserts, empty when it inserts none
 */
public record Rule(
        String name,
        String title,
        String why,
        String source,
        String grade,
        Stage stage,
        String file,
        int line,
        List<Condition> conditions,
        String concludes) {

    /** The id, the name's first word; it never changes. */
    public String id() {
        return name.split(" ", 2)[0];
    }

    /** Where the rule stands, as file:line. */
    public String at() {
        return "rules/" + file + ":" + line;
    }

    /**
     * One pattern of a rule.
     *
     * @param negated whether it must not match
     * @param type simple name of the fact or conclusion
     * @param properties the property paths that it reads, in order
     * @param text its constraints as written
     */
    public record Condition(boolean negated, String type, List<String> properties, String text) {}
}
