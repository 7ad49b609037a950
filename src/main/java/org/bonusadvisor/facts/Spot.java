package org.bonusadvisor.facts;

/** The spot-award programme. */
@Doc("The spot-award programme.")
public record Spot(
        @Doc("smallest award") Money min,
        @Doc("largest award") Money max,
        @Doc("what a manager may grant alone") Money managerLimit,
        @Doc("what a director may grant alone") Money directorLimit) {}
