package org.bonusadvisor.authoring.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Something that the engineer of one profile can do.
 *
 * @param what what it is, in words
 * @param set the facts that it brings about, by path
 * @param hours hours of work
 * @param days days until it is done
 */
record Move(String what, Map<String, JsonNode> set, int hours, int days) {

    /** Whether both can be done: they bring about different facts, and only one of them is mere waiting. */
    boolean goesWith(Move other) {
        return set.keySet().stream().noneMatch(other.set::containsKey) && !(set.isEmpty() && other.set.isEmpty());
    }
}
