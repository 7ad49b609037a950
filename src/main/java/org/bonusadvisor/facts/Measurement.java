package org.bonusadvisor.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The figures of an achievement. */
@Doc("The figures of an achievement.")
public record Measurement(
        @Doc("figure before the change") @Nullable BigDecimal before,
        @Doc("figure after the change") @Nullable BigDecimal after,
        @Doc("unit of both figures") @Nullable String unit,
        @Doc("statistic of a latency") Percentile percentile,
        @Doc("where it was measured") Environment environment,

        @Doc("days of measurement after the change") @Bounds(min = 0, max = 1000000000) @Nullable
        Integer windowDays,

        @Doc("change of load between the two figures, percent") @Nullable
        BigDecimal loadChangePercent,

        @Doc("relative change that the engineer claims, percent") @Nullable
        BigDecimal claimedChangePercent,

        @Doc("what could have become worse instead") @Nullable
        String counterMetric,

        @Doc("whether it did become worse") Answer counterMetricWorse,
        @Doc("severity of a security finding") @Nullable String severity,
        @Doc("endpoint or path measured") @Nullable String endpoint) {
    /** Change from before to after, in percent of before; null without both figures or from zero. */
    @Doc("Change from before to after in percent of before; unknown without both figures or from zero.")
    public @Nullable BigDecimal changePercent() {
        return before == null || after == null || before.signum() == 0
                ? null
                : Percent.of(after.subtract(before), before.abs());
    }

    /** Difference of after and before in the unit itself (percentage points for percentages); null without both. */
    @Doc("Difference of after and before, in the unit itself; percentage points when the unit is percent.")
    public @Nullable BigDecimal difference() {
        return before == null || after == null ? null : after.subtract(before);
    }

    /** The unit, for rules: DRL reserves the word. */
    @Doc("Unit of both figures, for rules: DRL reserves the word unit.")
    public @Nullable String measuredIn() {
        return unit;
    }
}
