package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Doc;

/** A term that does not fit what was done. */
@Doc("A term that does not fit what was done.")
public record TermProblem(
        @Doc("id of the achievement") String achievement,
        @Doc("the term") String term,

        @Doc("phrases: term-problem.<key>, term-safe.<key>") @PhraseKey({"term-problem.*", "term-safe.*"})
        String key,

        @Doc("whether the achievement may not be used until it is told anew")
        Answer blocks) {
    /** A term to correct in an achievement that stays usable. */
    public TermProblem(String achievement, String term, String key) {
        this(achievement, term, key, Answer.NO);
    }
}
