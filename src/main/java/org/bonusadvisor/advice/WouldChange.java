package org.bonusadvisor.advice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of things to do that would change the advice, tried with the rules.
 *
 * @param steps what to do, all of it
 * @param hours hours of work, all steps together
 * @param days days until the last step is done; the outcome is judged as of then
 * @param changes what gets better: the type, the target, the window
 * @param outcome the verdict then
 */
public record WouldChange(List<Step> steps, int hours, int days, List<Gain> changes, Verdict outcome) {

    /** What a set of steps makes better. */
    public enum Gain {
        TYPE,
        TARGET,
        WINDOW
    }

    /** One thing to do: what, in words, and the facts of the profile that it changes. */
    public record Step(String what, int hours, int days, List<Edit> changes) {}

    /** A fact before and after; null when it is unknown. */
    public record Edit(
            String path, @Nullable JsonNode from, @Nullable JsonNode to) {}
}
