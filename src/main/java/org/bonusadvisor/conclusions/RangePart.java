package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;

/** The part of the range that the evidence supports, such as the second of three. */
@Doc("The part of the range that the evidence supports, such as the second of three.")
public record RangePart(
        @Doc("the ask") BonusType type,
        @Doc("1 for the lowest part") int part,
        @Doc("number of equal parts") int of) {}
