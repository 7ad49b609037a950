package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** Points for the likelihood of an objection. */
@Doc("Points for the likelihood of an objection.")
@Summed
public record ObjectionPoints(
        @Doc("code in codes.yaml") @CodeOf("objections") @PhraseKey({"manager.*", "rebuttal.*", "question.*"})
        String code,

        @Doc("points, negative against") int points) {}
