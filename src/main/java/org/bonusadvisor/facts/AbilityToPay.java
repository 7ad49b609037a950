package org.bonusadvisor.facts;

/** Whether the company can pay, stated after the strength stage: the most restrictive sign. */
@Doc("Whether the company can pay, stated after the strength stage: the most restrictive sign.")
public record AbilityToPay(@Doc("UNKNOWN without any sign") Ability level) {}
