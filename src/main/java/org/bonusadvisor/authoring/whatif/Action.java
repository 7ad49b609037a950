package org.bonusadvisor.authoring.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * Something that an engineer can do, as {@code actionable.yaml} declares it.
 *
 * @param does what it is, in words, with the places {@code {achievement}} and {@code {date}}
 * @param set the facts that it brings about, by path; {@code []} stands for one achievement, the same in all paths
 * @param when the values of facts with which it makes sense, by path: constants, or {@code unknown}, {@code known},
 *     {@code less}, {@code more} than what is set
 * @param hours hours of work
 * @param days days until it is done
 * @param until path of the day until which it waits, empty when it waits for none
 * @param missing path of a number of days of which the rest must pass, empty when there is none
 */
record Action(
        String does,
        Map<String, JsonNode> set,
        Map<String, List<String>> when,
        int hours,
        int days,
        String until,
        String missing) {

    /** Whether it is about one achievement. */
    boolean ofAchievement() {
        return set.keySet().stream().anyMatch(path -> path.contains("[]"))
                || when.keySet().stream().anyMatch(path -> path.contains("[]"));
    }
}
