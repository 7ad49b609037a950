package org.bonusadvisor.advice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Money of the advice.
 *
 * @param amount in the profile's currency
 * @param percent of annual base (of the day rate for contractors), at most two decimals; null when base is not known in the same unit
 */
public record Sum(BigDecimal amount, @Nullable BigDecimal percent) {}
