package org.bonusadvisor.facts;

/** The negotiating position, stated after the leverage stage. */
@Doc("The negotiating position, stated after the leverage stage.")
public record Leverage(
        @Doc("sum of the points, 0 to 100") int score,
        @Doc("LOW, MEDIUM or HIGH") Magnitude band) {}
