package org.bonusadvisor.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bonusadvisor.conclusions.AssumedCompanyFactor;
import org.bonusadvisor.conclusions.Ceiling;
import org.bonusadvisor.conclusions.FigurePercent;
import org.bonusadvisor.conclusions.Floor;
import org.bonusadvisor.conclusions.FormulaPayout;
import org.bonusadvisor.conclusions.MoneyCeiling;
import org.bonusadvisor.conclusions.PositionShift;
import org.bonusadvisor.conclusions.Proration;
import org.bonusadvisor.conclusions.Range;
import org.bonusadvisor.conclusions.RangePart;
import org.bonusadvisor.conclusions.RoundingStep;
import org.bonusadvisor.conclusions.TargetFactor;
import org.bonusadvisor.conclusions.TargetPoints;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Figure;
import org.bonusadvisor.facts.Formula;
import org.bonusadvisor.facts.Percent;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.inference.Inference;
import org.jspecify.annotations.Nullable;

/** Turns what the amount rules said of one ask into its four figures. */
public final class AmountCalculation {
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private final Ask ask;
    private final BigDecimal pay;
    private final Formula formula;
    private final Inference inference;
    private final List<Figures.Step> steps = new ArrayList<>();
    private boolean exact;

    /**
     * A calculation for one ask.
     *
     * @param pay annual base, or the day rate for a contractor's rate; percentages refer to it
     * @param formula the inputs of the company's formula
     * @param inference what has been concluded so far
     */
    public AmountCalculation(Ask ask, BigDecimal pay, Formula formula, Inference inference) {
        this.ask = ask;
        this.pay = pay;
        this.formula = formula;
        this.inference = inference;
    }

    private <T> List<Concluded<T>> all(Class<T> type, Function<T, BonusType> of) {
        return inference.conclusions(type)
                .filter(c -> of.apply(c.conclusion()) == ask.type())
                .toList();
    }

    /**
     * The figures, or empty when no rule gives this ask any money.
     *
     * @param room what earlier asks leave of a joint ceiling, in percent of base; null without one
     * @throws IncompleteRulesException when a figure is given but no cap
     */
    public Optional<Figures> figures(@Nullable BigDecimal room) {
        Optional<BigDecimal> aimed = aimed();
        if (aimed.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal cap = ceiling(Figure.CAP, null)
                .orElseThrow(() -> new IncompleteRulesException(
                        "no rule in rules/amount/ concludes a Ceiling of the CAP for " + ask.type()));
        BigDecimal bounded = bounded(Figure.TARGET, aimed.get()).min(cap);
        BigDecimal target = room == null || bounded.compareTo(room) <= 0 ? bounded : step("joint", room.max(BigDecimal.ZERO), null);
        BigDecimal opening = bounded(Figure.OPENING, figure(Figure.OPENING, target)).min(cap).max(target);
        if (room != null) {
            opening = opening.min(room.max(target));
        }
        step("opening", opening, null);
        BigDecimal walk = walkAway(target);
        step("cap", cap, null);
        return Optional.of(money(walk, target, opening, cap));
    }

    /** What to aim for before floors and ceilings: a figure given outright, a place in a range, or a sum of points. */
    private Optional<BigDecimal> aimed() {
        Optional<BigDecimal> given = given(Figure.TARGET);
        if (given.isPresent()) {
            return given;
        }
        List<Concluded<Range>> ranges = all(Range.class, Range::type);
        Optional<BigDecimal> target = ranges.isEmpty() ? points() : Optional.of(inRange(ranges.get(0)));
        return target.map(this::prorated);
    }

    private Optional<BigDecimal> given(Figure figure) {
        List<Concluded<FormulaPayout>> payouts = all(FormulaPayout.class, FormulaPayout::type).stream()
                .filter(p -> p.conclusion().figure() == figure)
                .toList();
        Optional<BigDecimal> paid = payouts.stream()
                .map(p -> payout(p))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        if (paid.isPresent()) {
            exact = true;
            return paid;
        }
        return all(FigurePercent.class, FigurePercent::type).stream()
                .filter(p -> p.conclusion().figure() == figure)
                .min(Comparator.comparing(p -> p.conclusion().percent()))
                .map(p -> step("given-" + name(figure), p.conclusion().percent(), p));
    }

    private Optional<BigDecimal> payout(Concluded<FormulaPayout> concluded) {
        FormulaPayout payout = concluded.conclusion();
        Payouts payouts = new Payouts(formula);
        if (formula.companyFactor() != null) {
            return payouts.percent(payout.rating(), formula.companyFactor())
                    .map(p -> step("payout-" + name(payout.figure()), p, concluded));
        }
        Optional<Concluded<AssumedCompanyFactor>> assumed =
                inference.conclusions(AssumedCompanyFactor.class).findFirst();
        if (assumed.isEmpty()) {
            return Optional.empty();
        }
        AssumedCompanyFactor factors = assumed.get().conclusion();
        if (payout.figure() == Figure.TARGET) {
            payouts.percent(payout.rating(), factors.low()).ifPresent(p -> step("payout-low", p, assumed.get()));
            payouts.percent(payout.rating(), factors.high()).ifPresent(p -> step("payout-high", p, assumed.get()));
        }
        return payouts.percent(payout.rating(), factors.likely())
                .map(p -> step("payout-" + name(payout.figure()), p, concluded));
    }

    private BigDecimal inRange(Concluded<Range> range) {
        BigDecimal min = step("range-low", range.conclusion().min(), range);
        BigDecimal max = step("range-high", range.conclusion().max(), range);
        for (Concluded<RangePart> part : all(RangePart.class, RangePart::type)) {
            BigDecimal width = max.subtract(min);
            BigDecimal of = BigDecimal.valueOf(part.conclusion().of());
            BigDecimal number = BigDecimal.valueOf(part.conclusion().part());
            BigDecimal low = min.add(share(width, number.subtract(BigDecimal.ONE), of));
            max = step("part-high", min.add(share(width, number, of)), null);
            min = step("part-low", low, part);
        }
        BigDecimal position = HALF;
        for (Concluded<PositionShift> shift : all(PositionShift.class, PositionShift::type)) {
            position = position.add(BigDecimal.valueOf(shift.conclusion().percent()));
            step("shift", BigDecimal.valueOf(shift.conclusion().percent()), shift);
        }
        position = position.max(BigDecimal.ZERO).min(Percent.HUNDRED);
        return step("position", min.add(Percent.take(position, max.subtract(min))), null);
    }

    private static BigDecimal share(BigDecimal width, BigDecimal part, BigDecimal of) {
        return width.multiply(part).divide(of, java.math.MathContext.DECIMAL128);
    }

    private Optional<BigDecimal> points() {
        List<Concluded<TargetPoints>> points = all(TargetPoints.class, TargetPoints::type);
        points.forEach(p -> step("points", p.conclusion().points(), p));
        return points.stream()
                .map(p -> p.conclusion().points())
                .reduce(BigDecimal::add)
                .map(sum -> step("sum", sum, null));
    }

    private BigDecimal prorated(BigDecimal target) {
        return all(Proration.class, Proration::type).stream()
                .min(Comparator.comparingInt(p -> p.conclusion().months()))
                .map(p -> step("prorated", share(target, BigDecimal.valueOf(p.conclusion().months()), YEAR), p))
                .orElse(target);
    }

    private BigDecimal figure(Figure figure, BigDecimal target) {
        return given(figure)
                .orElseGet(() -> all(TargetFactor.class, TargetFactor::type).stream()
                        .filter(f -> f.conclusion().figure() == figure)
                        .min(Comparator.comparingInt(f -> f.conclusion().percent()))
                        .map(f -> step(
                                "factor-" + name(figure),
                                Percent.take(BigDecimal.valueOf(f.conclusion().percent()), target),
                                f))
                        .orElse(target));
    }

    private BigDecimal bounded(Figure figure, BigDecimal value) {
        BigDecimal raised = floors(figure)
                .filter(f -> share(f.conclusion()).compareTo(value) > 0)
                .max(Comparator.comparing(f -> share(f.conclusion())))
                .map(f -> step("floor-" + name(figure), share(f.conclusion()), f))
                .orElse(value);
        return ceiling(figure, raised).orElse(raised);
    }

    /** The smallest ceiling; with a value only where it lowers it. */
    private Optional<BigDecimal> ceiling(Figure figure, @Nullable BigDecimal value) {
        return lowest(figure)
                .filter(c -> value == null || share(c.conclusion()).compareTo(value) < 0)
                .map(c -> step("ceiling-" + name(figure), share(c.conclusion()), c));
    }

    private Optional<Concluded<Ceiling>> lowest(Figure figure) {
        Stream<Concluded<Ceiling>> inMoney = all(MoneyCeiling.class, MoneyCeiling::type).stream()
                .map(m -> new Concluded<>(
                        new Ceiling(ask.type(), m.conclusion().figure(), Percent.of(m.conclusion().amount(), pay)),
                        m.firing()));
        return Stream.concat(all(Ceiling.class, Ceiling::type).stream(), inMoney)
                .filter(c -> c.conclusion().figure() == figure)
                .min(Comparator.comparing(c -> share(c.conclusion())));
    }

    private Stream<Concluded<Floor>> floors(Figure figure) {
        return all(Floor.class, Floor::type).stream()
                .filter(f -> f.conclusion().figure() == figure);
    }

    private BigDecimal walkAway(BigDecimal target) {
        BigDecimal walk = figure(Figure.WALK_AWAY, target);
        BigDecimal raised = floors(Figure.WALK_AWAY)
                .filter(f -> share(f.conclusion()).compareTo(target) <= 0)
                .filter(f -> share(f.conclusion()).compareTo(walk) > 0)
                .max(Comparator.comparing(f -> share(f.conclusion())))
                .map(f -> step("floor-walk-away", share(f.conclusion()), f))
                .orElse(walk);
        return raised.min(target);
    }

    private static BigDecimal share(Ceiling c) {
        return Percent.take(c.percent(), c.of());
    }

    private static BigDecimal share(Floor f) {
        return Percent.take(f.percent(), f.of());
    }

    private static String name(Figure figure) {
        return figure.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Money from percentages; free amounts rounded, never past a limit. */
    private Figures money(BigDecimal walk, BigDecimal target, BigDecimal opening, BigDecimal cap) {
        Rounding rounding = new Rounding(exact
                ? List.of()
                : inference.conclusions(RoundingStep.class)
                        .map(Concluded::conclusion)
                        .toList());
        BigDecimal capMoney = rounding.round(inMoney(cap), RoundingMode.FLOOR);
        BigDecimal targetMoney = rounding.round(inMoney(target), RoundingMode.HALF_UP).min(capMoney);
        Optional<BigDecimal> limit = lowest(Figure.TARGET).map(c -> inMoney(share(c.conclusion())));
        if (limit.isPresent() && targetMoney.compareTo(limit.get()) > 0) {
            targetMoney = rounding.round(limit.get(), RoundingMode.FLOOR);
        }
        BigDecimal openingMoney =
                rounding.round(inMoney(opening), RoundingMode.FLOOR).max(targetMoney);
        BigDecimal walkMoney =
                rounding.round(inMoney(walk), RoundingMode.HALF_UP).min(targetMoney);
        steps.add(new Figures.Step("rounded", targetMoney, true, null));
        return new Figures(ask, walkMoney, targetMoney, openingMoney, capMoney, List.copyOf(steps));
    }

    private BigDecimal inMoney(BigDecimal percent) {
        return Percent.take(percent, pay);
    }

    private BigDecimal step(String key, BigDecimal value, @Nullable Concluded<?> because) {
        steps.add(new Figures.Step(key, value, false, because == null ? null : because.firing()));
        return value;
    }
}
