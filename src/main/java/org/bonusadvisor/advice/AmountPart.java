package org.bonusadvisor.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonusadvisor.calculation.AmountCalculation;
import org.bonusadvisor.calculation.Figures;
import org.bonusadvisor.conclusions.Contingent;
import org.bonusadvisor.conclusions.Grant;
import org.bonusadvisor.conclusions.JointCeiling;
import org.bonusadvisor.conclusions.Payment;
import org.bonusadvisor.conclusions.StayMonths;
import org.bonusadvisor.conclusions.VestingGap;
import org.bonusadvisor.facts.Amount;
import org.bonusadvisor.facts.Ask;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Intent;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Percent;
import org.bonusadvisor.facts.Role;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.phrases.ProfileSlots;
import org.bonusadvisor.phrases.Sentences;
import org.jspecify.annotations.Nullable;

/** Counts and writes down the amounts of every ask. */
final class AmountPart {
    private static final int MONTHS_IN_A_YEAR = 12;

    private final Case work;
    private final List<Ask> asks;
    private final BigDecimal pay;
    private final @Nullable BigDecimal credited;
    private final Map<Ask, Figures> figures = new TreeMap<>(
            Comparator.comparingInt(Ask::order).thenComparing(Ask::type).thenComparing(Ask::role));

    /**
     * The amounts of some asks.
     *
     * @param pay the pay that percentages refer to
     * @param credited verified annual value credited to the engineer, in percent of base; null when unknown
     */
    AmountPart(Case work, List<Ask> asks, BigDecimal pay, @Nullable BigDecimal credited) {
        this.work = work;
        this.asks = asks;
        this.pay = pay;
        this.credited = credited;
    }

    /** Counts every ask and states its amount. */
    void count() {
        BigDecimal room = work.all(JointCeiling.class)
                .map(c -> BigDecimal.valueOf(c.conclusion().percent()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        for (Ask ask : asks) {
            if (ask.type() == BonusType.WAIT) {
                continue;
            }
            Optional<Figures> found =
                    new AmountCalculation(ask, pay, work.profile().policy().formula(), work.inference()).figures(room);
            if (found.isPresent()) {
                Figures figure = found.get();
                figures.put(ask, figure);
                work.inference().state(amount(figure));
                room = room == null ? null : room.subtract(Percent.of(figure.target(), pay));
            }
            setSlots(ask, found.orElse(null));
        }
        for (Ask ask : asks) {
            setTerms("", ask.type());
        }
    }

    private Amount amount(Figures f) {
        BigDecimal target = Percent.of(f.target(), pay);
        return new Amount(
                f.ask().type(),
                f.ask().role(),
                Money.of(f.walkAway(), pay),
                Money.of(f.target(), pay),
                Money.of(f.opening(), pay),
                Money.of(f.cap(), pay),
                credited == null || credited.signum() <= 0 ? null : Percent.of(target, credited));
    }

    private void setSlots(Ask ask, @Nullable Figures f) {
        String prefix = ask.role() == Role.MAIN ? "" : ask.role().name().toLowerCase(Locale.ROOT) + ".";
        setSlots(prefix, ask, f);
        if (ask.role() == Role.FIRST) {
            setSlots("", ask, f);
        }
    }

    private void setSlots(String prefix, Ask ask, @Nullable Figures f) {
        ProfileSlots slots = work.slots();
        slots.set(prefix + "name", work.words("type-name." + ask.type()));
        if (f != null) {
            figure(prefix + "walkAway", f.walkAway());
            figure(prefix + "target", f.target());
            if (f.opening().compareTo(f.target()) != 0) {
                figure(prefix + "opening", f.opening());
            }
            figure(prefix + "cap", f.cap());
            slots.range(prefix + "range", f.target(), f.opening());
            slots.percentRange(prefix + "rangePercent", Percent.of(f.target(), pay), Percent.of(f.opening(), pay));
            if (f.walkAway().compareTo(f.target()) < 0) {
                slots.range(prefix + "tradeRange", f.walkAway(), f.target());
            }
            slots.money(prefix + "gap", f.opening().subtract(f.target()));
            if (credited != null && credited.signum() > 0) {
                slots.percent(prefix + "targetOfCredited", Percent.of(Percent.of(f.target(), pay), credited));
            }
        }
        setTerms(prefix, ask.type());
        Integer stay = stayMonths(ask.type());
        if (f != null && stay != null && stay > 0) {
            slots.money("stayPerMonth", f.target().divide(BigDecimal.valueOf(stay), 0, RoundingMode.HALF_UP));
        }
        grant(ask.type()).ifPresent(g -> {
            slots.set(prefix + "grantLow", work.format().percentSign(String.valueOf(g.low())));
            slots.set(prefix + "grantHigh", work.format().percentSign(String.valueOf(g.high())));
        });
        of(Contingent.class, ask.type(), Contingent::type).ifPresent(c -> {
            slots.set(prefix + "contingent", work.words("contingent." + c.key()));
            slots.money(prefix + "contingentMax", money(c.percent()));
        });
    }

    /** Length and payment of an agreement, where no earlier ask has set them. */
    private void setTerms(String prefix, BonusType type) {
        ProfileSlots slots = work.slots();
        Integer stay = stayMonths(type);
        if (stay != null && !slots.has(prefix + "stayMonths")) {
            slots.set(prefix + "stayMonths", String.valueOf(stay));
        }
        List<String> payments = payments(type);
        if (!payments.isEmpty() && !slots.has(prefix + "payment")) {
            slots.set(prefix + "payment", payments.get(0));
        }
    }

    private void figure(String name, BigDecimal amount) {
        work.slots().money(name, amount);
        work.slots().percent(name + "Percent", Percent.of(amount, pay));
    }

    private BigDecimal money(int percent) {
        return Percent.take(BigDecimal.valueOf(percent), pay).setScale(0, RoundingMode.FLOOR);
    }

    private <T> Optional<T> of(Class<T> type, BonusType ask, java.util.function.Function<T, BonusType> of) {
        return work.all(type)
                .map(Concluded::conclusion)
                .filter(c -> of.apply(c) == ask)
                .findFirst();
    }

    /** The equity to ask for: what rules say, up to a year of vesting where that is more and vesting ends. */
    private Optional<Grant> grant(BonusType type) {
        return of(Grant.class, type, Grant::type)
                .map(g -> new Grant(
                        type,
                        g.low(),
                        of(VestingGap.class, type, VestingGap::type)
                                .map(gap -> Math.max(g.high(), yearOf(gap)))
                                .orElse(g.high())));
    }

    /** What vested in a year, in whole percent of the grant. */
    private static int yearOf(VestingGap gap) {
        return Percent.of(BigDecimal.valueOf(MONTHS_IN_A_YEAR), BigDecimal.valueOf(gap.months()))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }

    /** The months of an agreement, null when there is none. */
    @Nullable
    Integer stayMonths(BonusType type) {
        return of(StayMonths.class, type, StayMonths::type)
                .map(StayMonths::months)
                .orElse(null);
    }

    private List<String> payments(BonusType type) {
        return work.all(Payment.class)
                .map(Concluded::conclusion)
                .filter(p -> p.type() == type)
                .map(p -> work.words("payment." + p.key()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    List<AmountAdvice> write() {
        return asks.stream()
                .filter(ask -> ask.type() != BonusType.WAIT)
                .map(this::write)
                .toList();
    }

    private AmountAdvice write(Ask ask) {
        Figures f = figures.get(ask);
        BonusType type = ask.type();
        return new AmountAdvice(
                type,
                ask.role(),
                f == null ? null : sum(f.walkAway()),
                f == null ? null : sum(f.target()),
                f == null ? null : sum(f.opening()),
                f == null ? null : sum(f.cap()),
                stayMonths(type),
                payments(type).stream().map(p -> Sentences.capital(p) + ".").toList(),
                grant(type)
                        .map(g -> new AmountAdvice.GrantRange(g.low(), g.high()))
                        .orElse(null),
                of(Contingent.class, type, Contingent::type)
                        .map(c -> new AmountAdvice.ContingentCash(
                                work.say("contingent." + c.key()), sum(money(c.percent()))))
                        .orElse(null),
                f == null ? List.of() : references(f),
                steps(type, f));
    }

    /** The company's range, and what its formula pays, as far as the figures rest on them. */
    private List<AmountAdvice.Reference> references(Figures f) {
        return Stream.of("range", "payout")
                .flatMap(key -> reference(key, f).stream())
                .toList();
    }

    private Optional<AmountAdvice.Reference> reference(String key, Figures f) {
        Comparator<Figures.Step> byValue = Comparator.comparing(Figures.Step::value);
        List<Figures.Step> ends = f.steps().stream()
                .filter(s -> s.key().startsWith(key + "-") && s.because() != null)
                .sorted(byValue)
                .toList();
        return ends.isEmpty()
                ? Optional.empty()
                : Optional.of(new AmountAdvice.Reference(
                        work.say("reference." + key),
                        ofPay(ends.get(0)),
                        ofPay(ends.get(ends.size() - 1)),
                        work.reason(Objects.requireNonNull(ends.get(0).because()))));
    }

    private Sum ofPay(Figures.Step step) {
        return sum(Percent.take(step.value(), pay).setScale(2, RoundingMode.HALF_UP));
    }

    private List<AmountAdvice.Step> steps(BonusType type, @Nullable Figures f) {
        List<AmountAdvice.Step> steps = new ArrayList<>();
        if (f != null) {
            f.steps().forEach(s -> steps.add(step(s)));
            wishAboveCap(type, f).ifPresent(steps::add);
        }
        work.all(Grant.class)
                .filter(c -> c.conclusion().type() == type)
                .forEach(c -> steps.add(new AmountAdvice.Step(
                        c.firing().rule().title(),
                        work.format()
                                .percentSign(c.conclusion().low() + "–"
                                        + c.conclusion().high()),
                        work.reason(c.firing()))));
        work.all(VestingGap.class)
                .filter(c -> c.conclusion().type() == type)
                .forEach(c -> steps.add(new AmountAdvice.Step(
                        c.firing().rule().title(),
                        work.format().percentSign(String.valueOf(yearOf(c.conclusion()))),
                        work.reason(c.firing()))));
        return steps;
    }

    /** A wish above the cap, with the reason of the cap. */
    private Optional<AmountAdvice.Step> wishAboveCap(BonusType type, Figures f) {
        Intent intent = work.profile().intent();
        BigDecimal percent = intent.desiredPercent();
        BigDecimal wish = intent.desiredAmount().amount();
        if (wish == null && percent != null) {
            wish = Percent.take(percent, pay);
        }
        boolean meant = intent.desiredType() == type || intent.desiredType() == BonusType.UNKNOWN;
        if (wish == null || !meant || wish.compareTo(f.cap()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new AmountAdvice.Step(
                work.say("step.wish-above-cap"),
                work.format().money(wish, work.currency()),
                f.steps().stream()
                        .filter(s -> s.key().equals("ceiling-cap"))
                        .findFirst()
                        .map(Figures.Step::because)
                        .map(work::reason)
                        .orElse(null)));
    }

    private AmountAdvice.Step step(Figures.Step s) {
        String value = s.money()
                ? work.format().money(s.value(), work.currency())
                : work.format().percent(s.value());
        return new AmountAdvice.Step(
                work.say("step." + s.key()), value, s.because() == null ? null : work.reason(s.because()));
    }

    private Sum sum(BigDecimal amount) {
        BigDecimal percent =
                Percent.of(amount, pay).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        BigDecimal plain = amount.stripTrailingZeros();
        return new Sum(
                plain.scale() < 0 ? plain.setScale(0) : plain, percent.scale() < 0 ? percent.setScale(0) : percent);
    }
}
