package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.Doc;

/** The weeks that one approver needs; the slowest counts. */
@Doc("The weeks that one approver needs; the slowest counts.")
public record LeadWeeks(@Doc("weeks") int weeks) {}
