package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** The strongest argument of the other side. */
@Doc("The strongest argument of the other side.")
public record CaseAgainst(
        @Doc("phrase: case-against.<key>") String key,
        @Doc("id of the achievement it is about, or empty") String achievement) {}
