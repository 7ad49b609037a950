package org.bonusadvisor.conclusions;

import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Doc;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Role;

/** An ask that belongs to a recommendation. */
@Doc("An ask that belongs to a recommendation.")
public record Part(
        @Doc("the recommendation") BonusType of,
        @Doc("the ask") BonusType type,
        @Doc("its part") Role role,

        @Doc("1 for the first ask; the lowest stated order counts")
        int order,

        @Doc("how it is asked for") Mode mode) {}
