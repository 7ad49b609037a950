package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** A part of what is said about an achievement. */
@Doc("A part of what is said about an achievement.")
public record Sentence(
        @Doc("id of the achievement") String achievement,
        @Doc("lower comes first") int order,
        @Doc("phrase key") @PhraseKey("*") String key) {}
