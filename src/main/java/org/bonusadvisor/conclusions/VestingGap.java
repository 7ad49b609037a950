package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** Vesting ends and leaves a gap; what vested in a year closes it, counted from the months of the first grant. */
@Doc("Vesting ends and leaves a gap; what vested in a year closes it, counted from the months of the first grant.")
public record VestingGap(
        @Doc("the ask") BonusType type,
        @Doc("months in which the first grant vests") int months) {}
