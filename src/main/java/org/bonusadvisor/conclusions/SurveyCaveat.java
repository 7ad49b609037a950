package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Basis;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Magnitude;

/** A reason to trust looked-up figures no further than this; the lowest trust counts. */
@Doc("A reason to trust looked-up figures no further than this; the lowest trust counts.")
public record SurveyCaveat(
        @Doc("basis of the figures") Basis basis,
        @Doc("highest trust that is left") Magnitude trust,

        @Doc("phrase: survey-caveat.<key>") @PhraseKey("survey-caveat.*")
        String key) {}
