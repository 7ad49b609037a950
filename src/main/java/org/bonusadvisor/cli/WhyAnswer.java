package org.bonusadvisor.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.authoring.explain.Explanation;
import org.bonusadvisor.authoring.explain.Ground;

/**
 * Why something holds: a tree of grounds, of which the upper levels are printed.
 *
 * @param asked what was asked about
 * @param grounds what holds, with what it rests on
 * @param found whether there is something of that name
 * @param silent whether it is a rule that did not fire
 */
record WhyAnswer(String asked, List<Ground> grounds, boolean found, boolean silent) implements ExplainAnswer {

    static WhyAnswer of(String asked, Explanation explanation) {
        return explanation
                .why(asked)
                .map(grounds -> new WhyAnswer(
                        asked,
                        grounds,
                        true,
                        grounds.isEmpty() && explanation.rule(asked).isPresent()))
                .orElse(new WhyAnswer(asked, List.of(), false, false));
    }

    @Override
    public Object data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("why", asked);
        data.put("because", GroundTree.data(grounds));
        return data;
    }

    @Override
    public List<String> lines() {
        if (!found) {
            return Page.of(List.of("nothing was concluded of the name `" + asked + "`; name a type, a code, a rule, a"
                    + " conclusion such as Evidence, or a field of the advice such as timing.latest"));
        }
        if (silent) {
            return List.of(asked + " did not fire for this profile; ask --why-not " + asked + ".");
        }
        if (grounds.isEmpty()) {
            return List.of("No rule stands behind " + asked
                    + " alone: it is stated, put together from phrases, or there is nothing to say.");
        }
        List<String> lines = new ArrayList<>(List.of(asked));
        lines.addAll(GroundTree.lines(grounds, Page.LINES - 1));
        return lines;
    }
}
