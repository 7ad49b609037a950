package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A sentence that must not be said here. */
@Doc("A sentence that must not be said here.")
public record Unsaid(
        @Doc("phrase key") @PhraseKey(value = "*", orPart = true)
        String key) {}
