package org.bonusadvisor.facts;

/** When to ask, stated after the timing stage. */
@Doc("When to ask, stated after the timing stage.")
public record AskWindow(
        @Doc("the type") BonusType type,
        @Doc("its part in the recommendation") Role role,
        @Doc("what to do") TimingAction action,
        @Doc("first day of the window") Day earliest,
        @Doc("last day of the window") Day latest,
        @Doc("weeks that the approvers need") int leadWeeks) {}
