package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Variant;

/** A type that may be recommended; of the same type, mode and precedence the best score counts. */
@Doc("A type that may be recommended; of the same type, mode and precedence the best score counts.")
public record Candidate(
        @Doc("the type") BonusType type,
        @Doc("NONE but for a contractor's rate") Variant variant,
        @Doc("how it is asked for") Mode mode,
        @Doc("higher wins first") int precedence,
        @Doc("score inside the precedence, before points") int score) {
    /** A candidate without a variant. */
    public Candidate(BonusType type, Mode mode, int precedence, int score) {
        this(type, Variant.NONE, mode, precedence, score);
    }
}
