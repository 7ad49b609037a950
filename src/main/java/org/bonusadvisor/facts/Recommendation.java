package org.bonusadvisor.facts;

/** The type that was chosen, stated after the candidates stage. */
@Doc("The type that was chosen, stated after the candidates stage.")
public record Recommendation(
        @Doc("the type") BonusType type,
        @Doc("NONE but for a contractor's rate") Variant variant,
        @Doc("how it is asked for") Mode mode) {}
