package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** The months of the period that count. */
@Doc("The months of the period that count.")
public record Proration(
        @Doc("the ask") BonusType type, @Doc("1 to 12") int months) {}
