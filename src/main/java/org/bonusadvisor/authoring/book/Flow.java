package org.bonusadvisor.authoring.book;

import java.util.List;
import org.bonusadvisor.rulebase.Stage;

/**
 * A kind of conclusion, or a fact that the program counts from conclusions, on its way.
 *
 * @param type its simple name
 * @param says what it is
 * @param stages the stages that bring it about, in order
 * @param from what the program counts it from; none for a conclusion of rules
 * @param makers ids of the rules that conclude it
 * @param into what the program counts it into
 * @param readers ids of the rules that read it
 * @param readBy the stages of those rules, in order
 * @param shown whether the program puts it into the advice by itself
 */
public record Flow(
        String type,
        String says,
        List<Stage> stages,
        List<String> from,
        List<String> makers,
        List<String> into,
        List<String> readers,
        List<Stage> readBy,
        boolean shown) {
    /** Whether the program counts it. */
    public boolean counted() {
        return !from.isEmpty();
    }
}
