package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** Something to do. */
@Doc("Something to do.")
public record NextStep(
        @Doc("lower comes first") int order,

        @Doc("phrase: next-step.<key>") @PhraseKey("next-step.*")
        String key) {}
