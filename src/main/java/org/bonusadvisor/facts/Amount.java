package org.bonusadvisor.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The figures of one ask, stated after the amount stage; as money and percent of base. */
@Doc("The figures of one ask, stated after the amount stage; as money and percent of base.")
public record Amount(
        @Doc("the type") BonusType type,
        @Doc("its part in the recommendation") Role role,
        @Doc("least to accept") Money walkAway,
        @Doc("what to aim for") Money target,
        @Doc("what to name first") Money opening,
        @Doc("most that is possible") Money cap,

        @Doc("the target in percent of the finance-verified annual value credited to the engineer; unknown without one")
        @Nullable
        BigDecimal targetOfCredited) {}
