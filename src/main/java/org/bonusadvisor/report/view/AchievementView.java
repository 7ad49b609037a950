package org.bonusadvisor.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.EvidenceAdvice.AchievementAdvice;
import org.bonusadvisor.facts.Direction;
import org.jspecify.annotations.Nullable;

/**
 * One achievement: what to say of it, its figures and what it lacks.
 *
 * @param achievement the achievement
 * @param kind what it improved, in words
 * @param bars the figures before and after, none unless both are known
 * @param direction which way is better, in words; empty when the kind does not say
 * @param change how far it went, in words; empty when that cannot be said
 * @param verdict better, worse, or empty where the kind does not say which way is better
 * @param because why it scores as it does
 */
public record AchievementView(
        AchievementAdvice achievement,
        String kind,
        List<Bar> bars,
        String direction,
        String change,
        String verdict,
        List<ReasonView> because) {

    /** A figure: its label, its text, its length in percent, null when it cannot be drawn from zero. */
    public record Bar(String label, String text, @Nullable String width) {}

    static AchievementView of(AchievementAdvice achievement, Wording wording, Reasons reasons) {
        return new AchievementView(
                achievement,
                wording.title(achievement.kind()),
                bars(achievement, wording),
                achievement.direction() == Direction.EITHER ? "" : wording.name(achievement.direction()),
                change(achievement, wording),
                verdict(achievement),
                reasons.view(achievement.because()));
    }

    /** The relative change of the figure; from zero there is none. */
    private static String change(AchievementAdvice achievement, Wording wording) {
        BigDecimal before = achievement.before();
        BigDecimal after = achievement.after();
        if (before == null || after == null || before.signum() <= 0 || before.compareTo(after) == 0) {
            return "";
        }
        BigDecimal percent =
                after.subtract(before).abs().multiply(BigDecimal.valueOf(100)).divide(before, 4, RoundingMode.HALF_UP);
        String way = after.compareTo(before) < 0 ? "figure.lower" : "figure.higher";
        return wording.say(way, Map.of("percent", wording.percent(percent)));
    }

    private static String verdict(AchievementAdvice achievement) {
        BigDecimal before = achievement.before();
        BigDecimal after = achievement.after();
        if (before == null || after == null || achievement.direction() == Direction.EITHER) {
            return "";
        }
        boolean lower = after.compareTo(before) < 0;
        return lower == (achievement.direction() == Direction.LOWER) ? "better" : "worse";
    }

    private static List<Bar> bars(AchievementAdvice achievement, Wording wording) {
        BigDecimal before = achievement.before();
        BigDecimal after = achievement.after();
        if (before == null || after == null) {
            return List.of();
        }
        BigDecimal most = before.max(after);
        boolean drawn = before.min(after).signum() >= 0 && most.signum() > 0;
        String unit = achievement.unit() == null ? "" : " " + achievement.unit();
        return List.of(
                new Bar(wording.say("before"), wording.number(before) + unit, drawn ? width(before, most) : null),
                new Bar(wording.say("after"), wording.number(after) + unit, drawn ? width(after, most) : null));
    }

    private static String width(BigDecimal figure, BigDecimal most) {
        return figure.multiply(BigDecimal.valueOf(100))
                        .divide(most, 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }
}
