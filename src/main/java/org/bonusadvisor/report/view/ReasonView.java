package org.bonusadvisor.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is advised, in words.
 *
 * @param title the rule's sentence
 * @param rule id of the rule
 * @param at file and line of the rule, null when the trace does not tell
 * @param sources what the rule rests on; none when it is our default
 * @param grade what the evidence grade means
 * @param ours whether it is our default and not research
 * @param facts the facts that the rule judged
 */
public record ReasonView(
        String title,
        String rule,
        @Nullable String at,
        List<SourceView> sources,
        String grade,
        boolean ours,
        List<FactView> facts) {

    /** A source: its id, its grade and year as far as known, and its place in the list of sources, or empty. */
    public record SourceView(String id, String standing, String anchor) {}

    /** The facts that stand in the profile. */
    public List<FactView> stated() {
        return facts.stream().filter(FactView::stated).toList();
    }

    /** The facts that were counted or concluded before. */
    public List<FactView> concluded() {
        return facts.stream().filter(fact -> !fact.stated()).toList();
    }

    /** The ids of the sources in one line; null without any. */
    public @Nullable String sourceIds() {
        return sources.isEmpty()
                ? null
                : String.join(", ", sources.stream().map(SourceView::id).toList());
    }
}
