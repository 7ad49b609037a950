package org.bonusadvisor.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bonusadvisor.conclusions.AssumedCompanyFactor;
import org.bonusadvisor.conclusions.FigurePercent;
import org.bonusadvisor.conclusions.FormulaPayout;
import org.bonusadvisor.conclusions.PositionShift;
import org.bonusadvisor.conclusions.Proration;
import org.bonusadvisor.conclusions.Range;
import org.bonusadvisor.conclusions.RangePart;
import org.bonusadvisor.conclusions.TargetPoints;
import org.bonusadvisor.facts.Figure;
import org.bonusadvisor.facts.Formula;
import org.bonusadvisor.facts.Percent;
import org.bonusadvisor.inference.Concluded;

/** What to aim for before floors and ceilings, in percent of base. */
final class TargetCalculation {
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private final Derivation work;
    private final Formula formula;
    private boolean exact;

    TargetCalculation(Derivation work, Formula formula) {
        this.work = work;
        this.formula = formula;
    }

    /** Whether a figure is a formula payout, which is never rounded. */
    boolean isExact() {
        return exact;
    }

    /** A figure given outright, a place in a range, or a sum of points. */
    Optional<BigDecimal> aimed() {
        Optional<BigDecimal> given = given(Figure.TARGET);
        if (given.isPresent()) {
            return given;
        }
        List<Concluded<Range>> ranges = work.all(Range.class, Range::type);
        Optional<BigDecimal> target = ranges.isEmpty() ? points() : Optional.of(inRange(ranges.get(0)));
        return target.map(this::prorated);
    }

    Optional<BigDecimal> given(Figure figure) {
        List<Concluded<FormulaPayout>> payouts = work.all(FormulaPayout.class, FormulaPayout::type).stream()
                .filter(p -> p.conclusion().figure() == figure)
                .toList();
        Optional<BigDecimal> paid =
                payouts.stream().map(p -> payout(p)).flatMap(Optional::stream).min(Comparator.naturalOrder());
        if (paid.isPresent()) {
            exact = true;
            return paid;
        }
        return work.all(FigurePercent.class, FigurePercent::type).stream()
                .filter(p -> p.conclusion().figure() == figure)
                .min(Comparator.comparing(p -> p.conclusion().percent()))
                .map(p -> work.step(
                        "given-" + Derivation.name(figure), p.conclusion().percent(), p));
    }

    private Optional<BigDecimal> payout(Concluded<FormulaPayout> concluded) {
        FormulaPayout payout = concluded.conclusion();
        Payouts payouts = new Payouts(formula);
        if (formula.companyFactor() != null) {
            return payouts.percent(payout.rating(), formula.companyFactor())
                    .map(p -> work.step("payout-" + Derivation.name(payout.figure()), p, concluded));
        }
        Optional<Concluded<AssumedCompanyFactor>> assumed =
                work.inference().conclusions(AssumedCompanyFactor.class).findFirst();
        if (assumed.isEmpty()) {
            return Optional.empty();
        }
        AssumedCompanyFactor factors = assumed.get().conclusion();
        if (payout.figure() == Figure.TARGET) {
            payouts.percent(payout.rating(), factors.low()).ifPresent(p -> work.step("payout-low", p, assumed.get()));
            payouts.percent(payout.rating(), factors.high()).ifPresent(p -> work.step("payout-high", p, assumed.get()));
        }
        return payouts.percent(payout.rating(), factors.likely())
                .map(p -> work.step("payout-" + Derivation.name(payout.figure()), p, concluded));
    }

    private BigDecimal inRange(Concluded<Range> range) {
        BigDecimal min = work.step("range-low", range.conclusion().min(), range);
        BigDecimal max = work.step("range-high", range.conclusion().max(), range);
        for (Concluded<RangePart> part : work.all(RangePart.class, RangePart::type)) {
            BigDecimal width = max.subtract(min);
            BigDecimal of = BigDecimal.valueOf(part.conclusion().of());
            BigDecimal number = BigDecimal.valueOf(part.conclusion().part());
            BigDecimal low = min.add(share(width, number.subtract(BigDecimal.ONE), of));
            max = work.step("part-high", min.add(share(width, number, of)), null);
            min = work.step("part-low", low, part);
        }
        BigDecimal position = HALF;
        for (Concluded<PositionShift> shift : work.all(PositionShift.class, PositionShift::type)) {
            position = position.add(BigDecimal.valueOf(shift.conclusion().percent()));
            work.step("shift", BigDecimal.valueOf(shift.conclusion().percent()), shift);
        }
        position = position.max(BigDecimal.ZERO).min(Percent.HUNDRED);
        return work.step("position", min.add(Percent.take(position, max.subtract(min))), null);
    }

    private static BigDecimal share(BigDecimal width, BigDecimal part, BigDecimal of) {
        return width.multiply(part).divide(of, MathContext.DECIMAL128);
    }

    private Optional<BigDecimal> points() {
        List<Concluded<TargetPoints>> points = work.all(TargetPoints.class, TargetPoints::type);
        points.forEach(p -> work.step("points", p.conclusion().points(), p));
        return points.stream()
                .map(p -> p.conclusion().points())
                .reduce(BigDecimal::add)
                .map(sum -> work.step("sum", sum, null));
    }

    private BigDecimal prorated(BigDecimal target) {
        return work.all(Proration.class, Proration::type).stream()
                .min(Comparator.comparingInt(p -> p.conclusion().months()))
                .map(p -> work.step(
                        "prorated",
                        share(target, BigDecimal.valueOf(p.conclusion().months()), YEAR),
                        p))
                .orElse(target);
    }
}
