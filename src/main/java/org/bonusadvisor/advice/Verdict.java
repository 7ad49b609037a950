package org.bonusadvisor.advice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bonusadvisor.facts.Amount;
import org.bonusadvisor.facts.AskWindow;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Recommendation;
import org.bonusadvisor.facts.TimingAction;
import org.bonusadvisor.facts.Variant;
import org.bonusadvisor.inference.Memory;
import org.jspecify.annotations.Nullable;

/**
 * What is judged of a profile in short: what to ask for, how much and when.
 *
 * @param type the recommended type
 * @param variant a variant of the type
 * @param mode how it is asked for
 * @param targets target of each ask in money, in their order; none for an ask without figures
 * @param action what to do about the date of the first ask
 * @param earliest first day of its window, null without one
 * @param latest last day of its window, null without one
 */
public record Verdict(
        BonusType type,
        Variant variant,
        Mode mode,
        List<Target> targets,
        TimingAction action,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    /** What to aim for with one ask, in the profile's currency. */
    public record Target(BonusType type, BigDecimal amount) {}

    /**
     * The verdict of a profile that was judged.
     *
     * @throws IllegalArgumentException when it was not judged to the end
     */
    public static Verdict of(Memory memory) {
        Recommendation chosen = memory.facts(Recommendation.class)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing has been recommended"));
        AskWindow window = memory.facts(AskWindow.class)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no window has been counted"));
        List<Target> targets = memory.facts(Amount.class)
                .filter(a -> a.target().known())
                .map(a -> new Target(a.type(), known(a.target())))
                .toList();
        return new Verdict(
                chosen.type(),
                chosen.variant(),
                chosen.mode(),
                targets,
                window.action(),
                window.earliest().date(),
                window.latest().date());
    }

    private static BigDecimal known(Money money) {
        return Objects.requireNonNull(money.amount());
    }

    /** All targets together. */
    public BigDecimal total() {
        return targets.stream().map(Target::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
