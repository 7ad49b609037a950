package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A term that does not fit what was done. */
@Doc("A term that does not fit what was done.")
public record TermProblem(
        @Doc("id of the achievement") String achievement,
        @Doc("the term") String term,

        @Doc("phrase with the corrected sentence: term-problem.<key>")
        String key) {}
