package org.bonusadvisor.advice;

import java.util.List;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Variant;
import org.jspecify.annotations.Nullable;

/**
 * What is recommended and what it beat.
 *
 * @param type the recommended type
 * @param mode how it is asked for
 * @param variant a variant of the type, NONE but for a contractor's rate
 * @param order the asks of BOTH_SEQUENCED in their order; empty otherwise
 * @param headline the recommendation in one sentence
 * @param confidence how far it can be relied on
 * @param because why
 * @param bridge a bonus that bridges the time to a raise, or null
 * @param rejected the types that lost, with what beat them
 */
public record Choice(
        BonusType type,
        Mode mode,
        Variant variant,
        List<BonusType> order,
        String headline,
        Confidence confidence,
        List<Reason> because,
        @Nullable Bridge bridge,
        List<Rejected> rejected) {

    /** How far the advice can be relied on, and why not further. */
    public record Confidence(Magnitude level, List<Reason> because) {}

    /** A bridging bonus. */
    public record Bridge(BonusType type, @Nullable Integer stayMonths) {}

    /** A type that lost: {@code beatenBy} is "veto", "precedence 50 of RAISE", "score 80 of PERFORMANCE" and the like. */
    public record Rejected(BonusType type, String beatenBy, List<Reason> because) {}
}
