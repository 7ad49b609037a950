package org.bonusadvisor.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The latest raise of the engineer. */
@Doc("The latest raise of the engineer.")
public record LastRaise(
        @Doc("percent of base before it") @Nullable BigDecimal percent,
        @Doc("day from which it counted") Day date) {}
