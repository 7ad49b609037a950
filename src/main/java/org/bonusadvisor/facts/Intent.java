package org.bonusadvisor.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the engineer wants, in their own words. */
@Doc("What the engineer wants, in their own words.")
public record Intent(
        @Doc("whether the engineer wants to stay") Answer wantsToStay,

        @Doc("months the engineer would commit to") @Bounds(min = 0, max = 1200) @Nullable
        Integer willCommitMonths,

        @Doc("smallest bonus worth the talk") Money walkAwayBonus,
        @Doc("smallest base salary worth staying for") Money walkAwayBase,
        @Doc("type wished for") BonusType desiredType,
        @Doc("amount wished for") Money desiredAmount,
        @Doc("percent of base wished for") @Nullable BigDecimal desiredPercent,
        @Doc("the engineer's own reasons") List<String> reasons,
        @Doc("what must not be said") List<String> restrictedInformation,

        @Doc("a promise made before: by whom, when, in writing or not") @Nullable
        String priorPromise,

        @Doc("whether the talk was rehearsed") Answer rehearsed) {}
