package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.EvidenceBand;

/** The score from which a band of evidence begins. */
@Doc("The score from which a band of evidence begins.")
public record EvidenceBandStart(
        @Doc("the band") EvidenceBand band,
        @Doc("first score of the band") int score) {}
