package org.bonusadvisor.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case, or one of its variants, as it is run.
 *
 * @param one the case
 * @param which which variant it is, such as {@code unless 1}; empty for the case itself
 * @param name its name; of a variant also which one and what it changes
 * @param changes changes of the neutral profile, in order
 * @param fires ids of rules that must fire
 * @param silent ids of rules that must not fire
 * @param concludes conclusions that must be among those drawn
 */
public record Trial(
        RuleCase one,
        String which,
        String name,
        List<Variation> changes,
        List<String> fires,
        List<String> silent,
        List<JsonNode> concludes) {

    /** The case itself, then its variants. */
    public static List<Trial> of(RuleCase one) {
        List<Trial> trials = new ArrayList<>();
        trials.add(new Trial(one, "", one.name(), List.of(one.stated()), one.fires(), one.silent(), one.concludes()));
        for (int i = 0; i < one.also().size(); i++) {
            trials.add(variant(one, "also " + (i + 1), one.also().get(i), one.fires(), one.silent()));
        }
        for (int i = 0; i < one.unless().size(); i++) {
            trials.add(variant(one, "unless " + (i + 1), one.unless().get(i), List.of(), one.fires()));
        }
        return trials;
    }

    private static Trial variant(
            RuleCase one, String which, Variation change, List<String> fires, List<String> silent) {
        String name = one.name() + ", " + which + ": " + change.text();
        return new Trial(one, which, name, List.of(one.stated(), change), fires, silent, List.of());
    }

    /** Whether it is the case itself. */
    public boolean plain() {
        return which.isEmpty();
    }

    /** The ids of the rules that it names. */
    Stream<String> ids() {
        return Stream.concat(fires.stream(), silent.stream());
    }
}
