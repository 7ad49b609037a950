package org.bonusadvisor.facts;

/** One thing to ask for; a recommendation has one or several, WAIT has itself. */
@Doc("One thing to ask for; a recommendation has one or several, WAIT has itself.")
public record Ask(
        @Doc("the type") BonusType type,
        @Doc("how it is asked for") Mode mode,
        @Doc("its part in the recommendation") Role role,
        @Doc("1 for the first ask") int order) {}
