package org.bonusadvisor.facts;

/** Where the day stands in the cycle of a performance bonus, stated after the strength stage. */
@Doc("Where the day stands in the cycle of a performance bonus, stated after the strength stage.")
public record Cycle(@Doc("UNKNOWN without a decision date") CycleState state) {}
