package org.bonusadvisor.authoring;

import java.util.List;
import org.bonusadvisor.inference.Inference;

/**
 * A conclusion that a rule drew.
 *
 * @param rule id of the rule
 * @param conclusion what it concluded
 * @param premises what it judged, empty when that was not taken down
 * @param at where the rule stands, empty when that was not taken down
 */
public record Drawn(String rule, Object conclusion, List<String> premises, String at) {

    /** A conclusion of which only the rule is known. */
    public Drawn(String rule, Object conclusion) {
        this(rule, conclusion, List.of(), "");
    }

    /** The conclusion as rules write it. */
    String written() {
        return Inference.written(conclusion);
    }

    /** The rule, where it stands, and what it judged. */
    String because() {
        return rule + " " + at + (premises.isEmpty() ? "" : ": " + String.join(", ", premises));
    }
}
