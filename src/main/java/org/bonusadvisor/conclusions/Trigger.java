package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** An event that reopens the question. */
@Doc("An event that reopens the question.")
public record Trigger(
        @Doc("phrase: trigger.<key>") @PhraseKey("trigger.*")
        String key) {}
