package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** What to ask for instead. */
@Doc("What to ask for instead.")
public record Alternative(
        @Doc("lower comes first") int order,

        @Doc("phrase: alternative.<key>, with alternative.<key>.when")
        @PhraseKey({"alternative.*", "alternative.*.when"})
        String key) {}
