package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A reason not to ask at all for now. */
@Doc("A reason not to ask at all for now.")
public record DoNotAsk(
        @Doc("phrase: do-not-ask.<key>") @PhraseKey("do-not-ask.*")
        String key) {}
