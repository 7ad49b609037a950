package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** The most that the proof of an achievement can count, and what would lift it. */
@Doc("The most that the proof of an achievement can count, and what would lift it.")
public record ProofCap(
        @Doc("id of the achievement") String achievement,
        @Doc("0 to 100") int cap,

        @Doc("phrase: gap.<key>, what is missing as long as the cap holds; empty for nothing") @PhraseKey("gap.*")
        String gap,

        @Doc("points that the missing thing earns besides") int earns) {
    /** A cap that nothing can lift. */
    public ProofCap(String achievement, int cap) {
        this(achievement, cap, "", 0);
    }

    /** A cap that goes when the gap is closed. */
    public ProofCap(String achievement, int cap, String gap) {
        this(achievement, cap, gap, 0);
    }
}
