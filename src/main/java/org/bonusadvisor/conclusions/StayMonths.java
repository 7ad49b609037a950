package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** The months that a retention agreement binds. */
@Doc("The months that a retention agreement binds.")
@Single(of = "type")
public record StayMonths(
        @Doc("the ask") BonusType type, @Doc("months") int months) {}
