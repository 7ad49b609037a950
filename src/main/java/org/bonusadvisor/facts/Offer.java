package org.bonusadvisor.facts;

import org.jspecify.annotations.Nullable;

/** The outside opportunity. */
@Doc("The outside opportunity.")
public record Offer(
        @Doc("how far it has come") OfferKind kind,

        @Doc("how many there are") @Bounds(min = 0, max = 1000000000) @Nullable
        Integer count,

        @Doc("base a year") Money base,
        @Doc("total pay a year") Money total,
        @Doc("last day to answer") Day deadline,
        @Doc("whether the engineer would accept it") Acceptance wouldAccept,
        @Doc("whether it is accepted") Answer accepted) {}
