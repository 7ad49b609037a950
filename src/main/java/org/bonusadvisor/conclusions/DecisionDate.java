package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Doc;

/** The date on which a type is decided. */
@Doc("The date on which a type is decided.")
public record DecisionDate(
        @Doc("the type") BonusType type, @Doc("the date") Day date) {}
