package org.bonusadvisor.authoring.engine;

import java.util.List;
import java.util.Map;
import org.bonusadvisor.rulebase.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a stage find: of a case, or of a profile on its way through the stages.
 *
 * @param name which case or profile it is
 * @param stage the stage
 * @param facts the facts and conclusions that its rules see
 * @param advised what each of its rules concluded when the program advised, by the rule's name; null for a case
 */
public record Subject(
        String name,
        Stage stage,
        List<Object> facts,
        @Nullable Map<String, List<Object>> advised) {

    /** A subject on which nobody advised. */
    public Subject(String name, Stage stage, List<Object> facts) {
        this(name, stage, facts, null);
    }
}
