package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A reply to a turn of the manager. */
@Doc("A reply to a turn of the manager.")
public record Branch(
        @Doc("phrase: situation.<situation>") @PhraseKey("situation.*")
        String situation,

        @Doc("lower comes first") int order,
        @Doc("phrase key") @PhraseKey("*") String key) {}
