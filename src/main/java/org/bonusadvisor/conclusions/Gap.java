package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** Something missing from the evidence and what it would gain. */
@Doc("Something missing from the evidence and what it would gain.")
public record Gap(
        @Doc("id of the achievement, or empty for the profile as a whole")
        String achievement,

        @Doc("phrase: gap.<key>") @PhraseKey("gap.*") String key,
        @Doc("points of proof to gain") int gain) {
    /** A gap of the profile as a whole. */
    public Gap(String key, int gain) {
        this("", key, gain);
    }
}
