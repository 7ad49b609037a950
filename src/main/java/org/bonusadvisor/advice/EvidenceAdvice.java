package org.bonusadvisor.advice;

import java.math.BigDecimal;
import java.util.List;
import org.bonusadvisor.facts.Direction;
import org.bonusadvisor.facts.EvidenceBand;
import org.bonusadvisor.facts.Kind;
import org.bonusadvisor.facts.Magnitude;
import org.jspecify.annotations.Nullable;

/**
 * How strong the evidence is.
 *
 * @param score 0 to 100, after caps
 * @param band its band
 * @param achievements each achievement, strongest first, unusable ones last
 * @param gaps gaps of the profile as a whole
 * @param because why the score was limited and what the band means
 */
public record EvidenceAdvice(
        int score,
        EvidenceBand band,
        List<AchievementAdvice> achievements,
        List<GapAdvice> gaps,
        List<Reason> because) {

    /**
     * One achievement.
     *
     * @param proof 0 to 100 points after caps
     * @param sentence what to say about it; null when nothing may be said
     * @param usable whether it may be used at all
     * @param before figure before, null when unknown
     * @param after figure after, null when unknown
     * @param direction which way the figure improves
     */
    public record AchievementAdvice(
            String id,
            String title,
            Kind kind,
            int proof,
            Magnitude impact,
            @Nullable String sentence,
            boolean usable,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable String unit,
            Direction direction,
            List<GapAdvice> gaps,
            List<Reason> because) {}

    /** Something missing and the points of proof it would gain. */
    public record GapAdvice(String what, int gain, List<Reason> because) {}
}
