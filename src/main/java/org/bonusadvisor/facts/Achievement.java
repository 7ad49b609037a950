package org.bonusadvisor.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One result of the engineer's work. */
@Doc("One result of the engineer's work.")
public record Achievement(
        @Doc("names the achievement in its profile") @Nullable
        String id,

        @Doc("what it was, in a few words") @Nullable String summary,
        @Doc("day of the result") Day date,
        @Doc("what it improved") Kind kind,
        @Doc("language it was done in") Language language,
        @Doc("language of what it replaced") Language previousLanguage,

        @Doc("vocabulary terms that the engineer uses for it")
        List<String> terms,

        @Doc("the figures") Measurement measurement,
        @Doc("what makes it finished") Outcome outcome,

        @Doc("the engineer's own share, percent") @Bounds(min = 0, max = 100) @Nullable
        BigDecimal attributionPercent,

        @Doc("who or what confirms the figures") Verification verification,
        @Doc("company goal it serves") BusinessGoal businessGoal,
        @Doc("whether the link to the goal is confirmed") Answer goalVerified,
        @Doc("the link in words") @Nullable String goalStatement,
        @Doc("money it saves or earns a year") Money annualValue,
        @Doc("whether finance confirms that money") Answer valueVerifiedByFinance,
        @Doc("whether it was outside the role") Answer beyondRole,
        @Doc("who may hear of it") Confidentiality confidentiality,
        @Doc("whether a colleague agreed to be named") Answer consentToNameColleague) {
    /** Description and terms in one text, for rules that look for a word wherever it stands. */
    @Doc("Description and terms in one text, in lower case.")
    public String wording() {
        return (Objects.requireNonNullElse(summary, "") + "; " + String.join("; ", terms)).toLowerCase(Locale.ROOT);
    }

    /** Which way the figures improve; a share of time up is the exception among the reliability figures. */
    @Doc("LOWER when a smaller figure is better, HIGHER when a larger one is, EITHER when the kind does not say.")
    public Direction direction() {
        String unit = measurement.unit() == null ? "" : measurement.unit().toLowerCase(Locale.ROOT);
        boolean timeUp = unit.contains("availab") || unit.contains("uptime") || unit.contains("nines");
        return kind == Kind.RELIABILITY && timeUp ? Direction.HIGHER : kind.direction();
    }

    /** Improvement in percent of the figure before, positive when better; null without both figures or from zero. */
    @Doc("Improvement in percent of the figure before; negative when worse; unknown without both figures or from zero.")
    public @Nullable BigDecimal improvementPercent() {
        BigDecimal change = measurement.changePercent();
        if (change == null) {
            return null;
        }
        return switch (direction()) {
            case LOWER -> change.negate();
            case HIGHER -> change;
            case EITHER -> change.abs();
        };
    }

    /** Annual value credited to the engineer, in percent of base: value times own share; null when either is unknown. */
    @Doc("Annual value times the engineer's share, in percent of base pay; unknown when either is.")
    public @Nullable BigDecimal creditedOfBase() {
        BigDecimal value = annualValue.ofBase();
        return value == null || attributionPercent == null ? null : Percent.take(attributionPercent, value);
    }

    /** How many points the claimed change exceeds the improvement that the figures show; null when either is unknown. */
    @Doc("Percentage points by which the claimed change exceeds the improvement that the figures show.")
    public @Nullable BigDecimal claimExcess() {
        BigDecimal claimed = measurement.claimedChangePercent();
        BigDecimal shown = improvementPercent();
        return claimed == null || shown == null ? null : claimed.abs().subtract(shown);
    }
}
