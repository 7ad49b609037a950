package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** The days that must lie between the first and the second ask. */
@Doc("The days that must lie between the first and the second ask.")
public record DaysApart(@Doc("days") int days) {}
