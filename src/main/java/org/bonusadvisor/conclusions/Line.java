package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A sentence of the script. */
@Doc("A sentence of the script.")
public record Line(
        @Doc("name of the beat") String beat,

        @Doc("lower comes first; from 30 on it may be left out of a talk that gets too long")
        int order,

        @Doc("phrase key") @PhraseKey("*") String key) {}
