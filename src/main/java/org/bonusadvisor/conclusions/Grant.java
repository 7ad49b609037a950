package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** The equity to ask for, in percent of the initial grant. */
@Doc("The equity to ask for, in percent of the initial grant.")
@Single(of = "type")
public record Grant(
        @Doc("the ask") BonusType type,
        @Doc("lower end") int low,
        @Doc("upper end") int high) {}
