package org.bonusadvisor.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.AmountAdvice;
import org.bonusadvisor.advice.MarketAdvice;
import org.bonusadvisor.advice.UsualAdvice;
import org.bonusadvisor.facts.Basis;
import org.bonusadvisor.facts.BonusType;
import org.jspecify.annotations.Nullable;

/**
 * A range of amounts beside the figures of an ask.
 *
 * @param kind company, market or usual
 * @param label what it is, in words
 * @param low its lower end, in the currency of the profile
 * @param high its upper end
 * @param middle its middle figure, null without one
 */
record Beside(
        String kind,
        String label,
        BigDecimal low,
        BigDecimal high,
        @Nullable BigDecimal middle) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern SEMICOLON = Pattern.compile(";\\s*");

    /** What stands beside an ask: what its figures rest on, then the market, then what is usual. */
    static List<Beside> of(AmountAdvice ask, Advice advice, Wording wording) {
        List<Beside> all = new ArrayList<>();
        ask.references()
                .forEach(range -> all.add(new Beside(
                        "company",
                        range.what(),
                        range.low().amount(),
                        range.high().amount(),
                        null)));
        BigDecimal pay = advice.engineer().base().amount();
        if (ask.type() == BonusType.RAISE && advice.market() != null) {
            market(advice.market(), pay, wording).ifPresent(all::add);
        }
        advice.usual().stream()
                .filter(usual -> isSizeOf(ask.type(), usual) && isPartOfPay(usual, wording))
                .map(usual -> usual(usual, pay))
                .forEach(all::add);
        return all;
    }

    /** The increase with which base pay would stand at the quartiles; nothing where pay is above them all. */
    private static Optional<Beside> market(MarketAdvice market, BigDecimal pay, Wording wording) {
        if (market.basis() != Basis.BASE) {
            return Optional.empty();
        }
        List<BigDecimal> gaps = Stream.of(market.p25(), market.p50(), market.p75())
                .filter(Objects::nonNull)
                .map(quartile -> quartile.subtract(pay).max(BigDecimal.ZERO))
                .toList();
        if (gaps.isEmpty() || gaps.get(gaps.size() - 1).signum() == 0) {
            return Optional.empty();
        }
        BigDecimal median = market.p50() == null ? null : market.p50().subtract(pay);
        return Optional.of(new Beside(
                "market",
                wording.say(gaps.size() == 1 ? "range.market-median" : "range.market"),
                gaps.get(0),
                gaps.get(gaps.size() - 1),
                median == null || median.signum() < 0 ? null : median));
    }

    private static boolean isSizeOf(BonusType type, UsualAdvice usual) {
        return usual.topic().equals(type.name().toLowerCase(Locale.ROOT) + "_bonus_size");
    }

    private static boolean isPartOfPay(UsualAdvice usual, Wording wording) {
        return List.of(SEMICOLON.split(wording.say("usual.units-of-pay"))).contains(usual.unit());
    }

    private static Beside usual(UsualAdvice usual, BigDecimal pay) {
        BigDecimal typical = usual.typical();
        BigDecimal low = Objects.requireNonNullElse(usual.low(), Objects.requireNonNullElse(typical, BigDecimal.ZERO));
        BigDecimal high = Objects.requireNonNullElse(usual.high(), Objects.requireNonNullElse(typical, low));
        return new Beside(
                "usual",
                usual.what() + " (" + usual.source() + ")",
                ofPay(low, pay),
                ofPay(high, pay),
                typical == null ? null : ofPay(typical, pay));
    }

    private static BigDecimal ofPay(BigDecimal percent, BigDecimal pay) {
        return percent.multiply(pay).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    }
}
