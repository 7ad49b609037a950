package org.bonusadvisor.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is advised, in words.
 *
 * @param title the rule's sentence
 * @param rule id of the rule
 * @param at file and line of the rule, null when the trace does not tell
 * @param source ids of its sources; null when it is our default
 * @param grade what the evidence grade means
 * @param ours whether it is our default and not research
 * @param facts the facts that the rule judged
 */
public record ReasonView(
        String title,
        String rule,
        @Nullable String at,
        @Nullable String source,
        String grade,
        boolean ours,
        List<String> facts) {}
