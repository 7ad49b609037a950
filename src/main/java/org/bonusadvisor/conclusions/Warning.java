package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** Something about the date that must be said openly. */
@Doc("Something about the date that must be said openly.")
public record Warning(
        @Doc("phrase: warning.<key>") @PhraseKey("warning.*")
        String key) {}
