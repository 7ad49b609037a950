package org.bonusadvisor.advice;

import java.time.LocalDate;
import java.util.List;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.TimingAction;
import org.jspecify.annotations.Nullable;

/**
 * When to ask.
 *
 * @param type the ask
 * @param action what to do
 * @param earliest first day of the window for the first meeting; null for DO_NOT_ASK
 * @param latest last day of that window
 * @param notBefore the bound that a wait must respect, null without one
 * @param trigger the event that reopens the question, in words
 * @param decisionDate the day on which the type is decided, null when unknown
 * @param leadWeeks weeks that the approvers need
 * @param warnings what must be said openly about the date
 * @param because why
 * @param next the second ask, same shape
 */
public record TimingAdvice(
        BonusType type,
        TimingAction action,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate notBefore,
        @Nullable String trigger,
        @Nullable LocalDate decisionDate,
        int leadWeeks,
        List<String> warnings,
        List<Reason> because,
        @Nullable TimingAdvice next) {}
