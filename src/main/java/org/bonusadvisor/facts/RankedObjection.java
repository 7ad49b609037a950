package org.bonusadvisor.facts;

/** An objection to prepare for, stated after the objections stage. */
@Doc("An objection to prepare for, stated after the objections stage.")
public record RankedObjection(
        @Doc("code of the objection") String code,
        @Doc("1 for the likeliest") int rank,
        @Doc("points") int score) {}
