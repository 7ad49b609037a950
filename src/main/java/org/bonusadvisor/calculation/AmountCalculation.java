package org.bonusadvisor.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bonusadvisor.conclusions.Ceiling;
import org.bonusadvisor.conclusions.Floor;
import org.bonusadvisor.conclusions.MoneyCeiling;
import org.bonusadvisor.conclusions.RoundingScale;
import org.bonusadvisor.conclusions.RoundingStep;
import org.bonusadvisor.conclusions.TargetFactor;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.facts.Figure;
import org.bonusadvisor.facts.Formula;
import org.bonusadvisor.facts.Percent;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.inference.Inference;
import org.jspecify.annotations.Nullable;

/** Turns what the amount rules said of one ask into its four figures. */
public final class AmountCalculation {
    private final BigDecimal pay;
    private final Derivation work;
    private final TargetCalculation aim;

    /**
     * A calculation for one ask.
     *
     * @param pay annual base, or the day rate for a contractor's rate; percentages refer to it
     * @param formula the inputs of the company's formula
     * @param inference what has been concluded so far
     */
    public AmountCalculation(Ask ask, BigDecimal pay, Formula formula, Inference inference) {
        this.pay = pay;
        this.work = new Derivation(ask, inference);
        this.aim = new TargetCalculation(work, formula);
    }

    /**
     * The figures, or empty when no rule gives this ask any money.
     *
     * @param room what earlier asks leave of a joint ceiling, in percent of base; null without one
     * @throws IncompleteRulesException when a figure is given but no cap
     */
    public Optional<Figures> figures(@Nullable BigDecimal room) {
        Optional<BigDecimal> aimed = aim.aimed();
        if (aimed.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal cap = ceiling(Figure.CAP, null)
                .orElseThrow(() ->
                        new IncompleteRulesException("no rule in rules/amount/ concludes a Ceiling of the CAP for "
                                + work.ask().type()));
        BigDecimal bounded = bounded(Figure.TARGET, aimed.get()).min(cap);
        BigDecimal target = room == null || bounded.compareTo(room) <= 0
                ? bounded
                : work.step("joint", room.max(BigDecimal.ZERO), null);
        BigDecimal opening =
                bounded(Figure.OPENING, figure(Figure.OPENING, target)).min(cap).max(target);
        if (room != null) {
            opening = opening.min(room.max(target));
        }
        work.step("opening", opening, null);
        BigDecimal walk = walkAway(target);
        work.step("cap", cap, null);
        return Optional.of(money(walk, target, opening, cap));
    }

    private BigDecimal figure(Figure figure, BigDecimal target) {
        return aim.given(figure)
                .orElseGet(() -> work.all(TargetFactor.class, TargetFactor::type).stream()
                        .filter(f -> f.conclusion().figure() == figure)
                        .min(Comparator.comparingInt(f -> f.conclusion().percent()))
                        .map(f -> work.step(
                                "factor-" + Derivation.name(figure),
                                Percent.take(BigDecimal.valueOf(f.conclusion().percent()), target),
                                f))
                        .orElse(target));
    }

    private BigDecimal bounded(Figure figure, BigDecimal value) {
        BigDecimal raised = floors(figure)
                .filter(f -> share(f.conclusion()).compareTo(value) > 0)
                .max(Comparator.comparing(f -> share(f.conclusion())))
                .map(f -> work.step("floor-" + Derivation.name(figure), share(f.conclusion()), f))
                .orElse(value);
        return ceiling(figure, raised).orElse(raised);
    }

    /** The smallest ceiling; with a value only where it lowers it. */
    private Optional<BigDecimal> ceiling(Figure figure, @Nullable BigDecimal value) {
        return lowest(figure)
                .filter(c -> value == null || share(c.conclusion()).compareTo(value) < 0)
                .map(c -> work.step("ceiling-" + Derivation.name(figure), share(c.conclusion()), c));
    }

    private Optional<Concluded<Ceiling>> lowest(Figure figure) {
        Stream<Concluded<Ceiling>> inMoney = work.all(MoneyCeiling.class, MoneyCeiling::type).stream()
                .map(m -> new Concluded<>(
                        new Ceiling(
                                work.ask().type(),
                                m.conclusion().figure(),
                                Percent.of(m.conclusion().amount(), pay)),
                        m.firing()));
        return Stream.concat(work.all(Ceiling.class, Ceiling::type).stream(), inMoney)
                .filter(c -> c.conclusion().figure() == figure)
                .min(Comparator.comparing(c -> share(c.conclusion())));
    }

    private Stream<Concluded<Floor>> floors(Figure figure) {
        return work.all(Floor.class, Floor::type).stream()
                .filter(f -> f.conclusion().figure() == figure);
    }

    private BigDecimal walkAway(BigDecimal target) {
        BigDecimal walk = figure(Figure.WALK_AWAY, target);
        BigDecimal raised = floors(Figure.WALK_AWAY)
                .filter(f -> share(f.conclusion()).compareTo(target) <= 0)
                .filter(f -> share(f.conclusion()).compareTo(walk) > 0)
                .max(Comparator.comparing(f -> share(f.conclusion())))
                .map(f -> work.step("floor-walk-away", share(f.conclusion()), f))
                .orElse(walk);
        return raised.min(target);
    }

    private static BigDecimal share(Ceiling c) {
        return Percent.take(c.percent(), c.of());
    }

    private static BigDecimal share(Floor f) {
        return Percent.take(f.percent(), f.of());
    }

    /** Money from percentages; free amounts rounded, never past a limit. */
    private Figures money(BigDecimal walk, BigDecimal target, BigDecimal opening, BigDecimal cap) {
        Rounding rounding = new Rounding(
                aim.isExact()
                        ? List.of()
                        : work.inference()
                                .conclusions(RoundingStep.class)
                                .map(Concluded::conclusion)
                                .toList(),
                work.inference()
                        .conclusions(RoundingScale.class)
                        .mapToInt(c -> c.conclusion().times())
                        .max()
                        .orElse(1));
        BigDecimal capMoney = rounding.round(inMoney(cap), RoundingMode.FLOOR);
        BigDecimal targetMoney =
                rounding.round(inMoney(target), RoundingMode.HALF_UP).min(capMoney);
        Optional<BigDecimal> limit = lowest(Figure.TARGET).map(c -> inMoney(share(c.conclusion())));
        if (limit.isPresent() && targetMoney.compareTo(limit.get()) > 0) {
            targetMoney = rounding.round(limit.get(), RoundingMode.FLOOR);
        }
        BigDecimal openingMoney =
                rounding.round(inMoney(opening), RoundingMode.FLOOR).max(targetMoney);
        BigDecimal walkMoney =
                rounding.round(inMoney(walk), RoundingMode.HALF_UP).min(targetMoney);
        work.money("rounded", targetMoney);
        return new Figures(work.ask(), walkMoney, targetMoney, openingMoney, capMoney, work.steps());
    }

    private BigDecimal inMoney(BigDecimal percent) {
        return Percent.take(percent, pay);
    }
}
