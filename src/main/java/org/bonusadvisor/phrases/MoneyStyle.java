package org.bonusadvisor.phrases;

import java.math.BigDecimal;

/** How amounts of money are written. */
@FunctionalInterface
interface MoneyStyle {
    /** A rounded amount in a currency. */
    String of(BigDecimal amount, String currency);
}
