package org.bonusadvisor.authoring.engine;

import java.util.List;
import java.util.Map;

/** Something that runs the rules of one stage. */
@FunctionalInterface
public interface Engine {
    /** What each rule concludes of a subject, by the rule's name, in any order. */
    Map<String, List<Object>> conclusions(Subject subject);

    /** The rules that it cannot run, each with the reason. */
    default Map<String, String> refused() {
        return Map.of();
    }
}
