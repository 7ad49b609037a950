package org.bonusadvisor.facts;

/** What an achievement is worth, totalled by Java after the evidence stage. */
@Doc("What an achievement is worth, totalled by Java after the evidence stage.")
public record AchievementScore(
        @Doc("id of the achievement") String achievement,
        @Doc("kind of the achievement") Kind kind,
        @Doc("proof, 0 to 100 points, after caps") int proof,
        @Doc("strongest impact that a rule found, else LOW") Magnitude impact,
        @Doc("whether a rule found it quantified") Answer quantified,
        @Doc("whether it may be used at all") Answer usable,
        @Doc("whether it may carry a performance ask") Answer usableForPerformance,

        @Doc("1 for the strongest usable achievement, 0 when not usable")
        int rank) {}
