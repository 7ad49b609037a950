package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** How much the best proofs count in the evidence score; later ones count nothing. */
@Doc("How much the best proofs count in the evidence score; later ones count nothing.")
@Single
public record ProofWeights(
        @Doc("percent of the best") int best,
        @Doc("percent of the second") int second,
        @Doc("percent of the third") int third) {
    /** The percent of a rank, 1 for the best. */
    public int of(int rank) {
        return switch (rank) {
            case 1 -> best;
            case 2 -> second;
            case 3 -> third;
            default -> 0;
        };
    }
}
