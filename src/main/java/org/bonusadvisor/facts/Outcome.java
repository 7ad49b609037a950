package org.bonusadvisor.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What makes a migration, delivery, mentoring or saving finished. */
@Doc("What makes a migration, delivery, mentoring or saving finished.")
public record Outcome(
        @Doc("share of traffic or data moved, percent") @Bounds(min = 0, max = 100) @Nullable
        BigDecimal cutOverPercent,

        @Doc("whether the old system is switched off") Answer oldSystemOff,
        @Doc("date promised") Day committedDate,
        @Doc("date delivered") Day deliveredDate,
        @Doc("what the mentee now does alone") @Nullable String menteeOutcome,
        @Doc("whether the saving shows in the bill") Answer inTheBill) {
    /** Days of delivery before the committed date; negative when late, null when either date is unknown. */
    @Doc("Days delivered before the committed date; negative when late.")
    public @Nullable Integer daysEarly() {
        return committedDate.daysAhead() == null || deliveredDate.daysAhead() == null
                ? null
                : committedDate.daysAhead() - deliveredDate.daysAhead();
    }
}
