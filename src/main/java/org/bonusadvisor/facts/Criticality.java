package org.bonusadvisor.facts;

import org.jspecify.annotations.Nullable;

/** How much depends on the engineer. */
@Doc("How much depends on the engineer.")
public record Criticality(
        @Doc("whether the engineer alone owns a tier-1 service")
        Answer soleOwnerOfTierOneService,

        @Doc("people trained to take over") @Bounds(min = 0, max = 1000000000) @Nullable
        Integer trainedBackups,

        @Doc("dated piece of work that needs the engineer") @Nullable
        String milestone,

        @Doc("its date") Day milestoneDate) {}
