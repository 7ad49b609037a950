package org.bonusadvisor.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engineer's manager and those above. */
@Doc("The engineer's manager and those above.")
public record Manager(
        @Doc("how the manager likes to be spoken to") Style style,
        @Doc("second trait") Style secondaryStyle,
        @Doc("how engineer and manager get on") Relationship relationship,

        @Doc("days the manager has led this team") @Bounds(min = 0, max = 1000000000) @Nullable
        Integer tenureDays,

        @Doc("first day of absence") Day absentFrom,
        @Doc("last day of absence") Day absentTo,
        @Doc("who must agree, in order") List<Approver> approvers,
        @Doc("what the manager may grant alone") Money discretionLimit,
        @Doc("the engineer's note on the manager") @Nullable String note,
        @Doc("what the manager said") @Nullable String remark) {}
