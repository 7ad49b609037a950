package org.bonusadvisor.report.view.run;

import java.time.LocalDate;
import java.util.List;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.RedFlagAdvice;
import org.bonusadvisor.advice.AmountAdvice;
import org.bonusadvisor.advice.Choice;
import org.bonusadvisor.advice.Part;
import org.bonusadvisor.advice.Sum;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.EvidenceBand;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Role;
import org.bonusadvisor.facts.Style;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.facts.Variant;
import org.jspecify.annotations.Nullable;

/**
 * What the overview of a run keeps of one advice.
 *
 * @param id id of the profile, which names its report files
 * @param name the engineer's name, or null
 * @param type what is recommended
 * @param variant a variant of the type, else NONE
 * @param mode how it is asked for
 * @param target target of the main or first ask, null when it has none
 * @param currency currency of the target
 * @param action what to do about the date
 * @param earliest first day of the window, or null
 * @param latest last day of the window, or null
 * @param evidence evidence band
 * @param leverage leverage band
 * @param style the manager's leading style
 * @param redFlags codes of the red flags; {@link #LEFT_OUT} alone when nobody looked for them
 */
public record RunRow(
        String id,
        @Nullable String name,
        BonusType type,
        Variant variant,
        Mode mode,
        @Nullable Sum target,
        String currency,
        TimingAction action,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        EvidenceBand evidence,
        Magnitude leverage,
        Style style,
        List<String> redFlags) {
    /** Stands for red flags that were left out: whether there are any is unknown. */
    public static final String LEFT_OUT = "LEFT-OUT";

    /** The row of an advice. */
    public static RunRow of(Advice advice) {
        Choice choice = advice.recommendation();
        return new RunRow(
                advice.profileId(),
                advice.engineer().name(),
                choice.type(),
                choice.variant(),
                choice.mode(),
                target(advice.amounts()),
                advice.engineer().currency(),
                advice.timing().action(),
                advice.timing().earliest(),
                advice.timing().latest(),
                advice.evidence().band(),
                advice.leverage().band(),
                advice.script().style(),
                advice.leftOut().contains(Part.RED_FLAGS)
                        ? List.of(LEFT_OUT)
                        : advice.redFlags().stream()
                                .map(RedFlagAdvice::code)
                                .distinct()
                                .toList());
    }

    private static @Nullable Sum target(List<AmountAdvice> amounts) {
        for (AmountAdvice ask : amounts) {
            if (ask.role() == Role.MAIN || ask.role() == Role.FIRST) {
                return ask.target();
            }
        }
        return null;
    }
}
