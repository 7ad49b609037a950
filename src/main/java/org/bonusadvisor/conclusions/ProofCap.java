package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** The most that the proof of an achievement can count. */
@Doc("The most that the proof of an achievement can count.")
public record ProofCap(
        @Doc("id of the achievement") String achievement,
        @Doc("0 to 100") int cap) {}
