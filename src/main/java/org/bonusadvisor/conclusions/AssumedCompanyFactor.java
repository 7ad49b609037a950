package org.bonusadvisor.conclusions;

import java.math.BigDecimal;
import org.bonusadvisor.facts.Doc;

/** The company factors to assume while none is announced. */
@Doc("The company factors to assume while none is announced.")
@Single
public record AssumedCompanyFactor(
        @Doc("low case") BigDecimal low,
        @Doc("case that is used") BigDecimal likely,
        @Doc("high case") BigDecimal high) {
    /** Factors written as text, so that they stay exact: 0.8, 1.0, 1.1. */
    public AssumedCompanyFactor(String low, String likely, String high) {
        this(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high));
    }
}
