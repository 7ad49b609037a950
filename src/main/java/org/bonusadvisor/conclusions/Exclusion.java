package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Use;

/** A use that an achievement may not be put to, and what would allow it. */
@Doc("A use that an achievement may not be put to, and what would allow it.")
public record Exclusion(
        @Doc("id of the achievement") String achievement,
        @Doc("ANY, PERFORMANCE or SAVING") Use use,

        @Doc("phrase: gap.<key>, what is missing as long as the use is barred; empty for nothing") @PhraseKey("gap.*")
        String gap) {
    /** An exclusion that nothing can lift. */
    public Exclusion(String achievement, Use use) {
        this(achievement, use, "");
    }
}
