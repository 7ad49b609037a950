package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** An argument of the other side. */
@Doc("An argument of the other side.")
public record CaseAgainst(
        @Doc("lower is stronger and comes first") int order,

        @Doc("phrase: case-against.<key>") @PhraseKey("case-against.*")
        String key,

        @Doc("id of the achievement it is about, or empty") String achievement) {}
