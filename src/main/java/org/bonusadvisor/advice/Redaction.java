package org.bonusadvisor.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * That an advice is for a profile in which names, texts and amounts were replaced.
 *
 * @param differs what is advised otherwise than for the profile as it was: {@link #TYPE}, {@link #MODE}, {@link #ACTION},
 *     {@link #WINDOW}; nothing when it is advised the same
 */
public record Redaction(List<String> differs) {
    /** What to ask for. */
    public static final String TYPE = "type";

    /** How to ask for it. */
    public static final String MODE = "mode";

    /** What to do about the date. */
    public static final String ACTION = "action";

    /** From when to when. */
    public static final String WINDOW = "window";

    /** What two verdicts differ in, amounts left out. */
    public static Redaction between(Verdict exact, Verdict redacted) {
        List<String> differs = new ArrayList<>();
        if (exact.type() != redacted.type() || exact.variant() != redacted.variant()) {
            differs.add(TYPE);
        }
        if (exact.mode() != redacted.mode()) {
            differs.add(MODE);
        }
        if (exact.action() != redacted.action()) {
            differs.add(ACTION);
        }
        if (!Objects.equals(exact.earliest(), redacted.earliest())
                || !Objects.equals(exact.latest(), redacted.latest())) {
            differs.add(WINDOW);
        }
        return new Redaction(List.copyOf(differs));
    }
}
