package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** How much the proof of an achievement counts towards the evidence score. */
@Doc("How much the proof of an achievement counts towards the evidence score.")
public record ProofWeight(
        @Doc("1 for the best proof") int rank,
        @Doc("percent of the score") int percent) {}
