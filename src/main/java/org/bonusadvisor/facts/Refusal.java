package org.bonusadvisor.facts;

import org.jspecify.annotations.Nullable;

/** An earlier ask that was refused. */
@Doc("An earlier ask that was refused.")
public record Refusal(
        @Doc("what was asked for") BonusType type,
        @Doc("day of the refusal") Day date,
        @Doc("reason given") @Nullable String reason) {}
