package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** Weeks on top of the slowest approver. */
@Doc("Weeks on top of the slowest approver.")
@Summed
public record ExtraLeadWeeks(@Doc("weeks") int weeks) {}
