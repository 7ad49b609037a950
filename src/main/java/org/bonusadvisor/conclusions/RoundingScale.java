package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** The currency's units are small, so limits and steps of rounding are so many times as large. */
@Doc("The currency's units are small, so limits and steps of rounding are so many times as large.")
public record RoundingScale(@Doc("times") int times) {}
