package org.bonusadvisor.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bonusadvisor.calculation.Bands;
import org.bonusadvisor.calculation.EvidenceCount;
import org.bonusadvisor.calculation.MarketCount;
import org.bonusadvisor.conclusions.AbilitySign;
import org.bonusadvisor.conclusions.CriticalitySign;
import org.bonusadvisor.conclusions.CycleSign;
import org.bonusadvisor.conclusions.EvidenceBandStart;
import org.bonusadvisor.conclusions.EvidenceCap;
import org.bonusadvisor.conclusions.FlightRiskSign;
import org.bonusadvisor.conclusions.LeverageBandStart;
import org.bonusadvisor.conclusions.LeveragePoints;
import org.bonusadvisor.conclusions.MarketUnusable;
import org.bonusadvisor.facts.Ability;
import org.bonusadvisor.facts.AbilityToPay;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.AchievementScore;
import org.bonusadvisor.facts.CriticalityLevel;
import org.bonusadvisor.facts.Cycle;
import org.bonusadvisor.facts.CycleState;
import org.bonusadvisor.facts.Evidence;
import org.bonusadvisor.facts.EvidenceTotals;
import org.bonusadvisor.facts.FlightRisk;
import org.bonusadvisor.facts.Leverage;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.MarketPosition;
import org.bonusadvisor.facts.Percent;
import org.bonusadvisor.inference.Concluded;
import org.jspecify.annotations.Nullable;

/** The totals that are stated between the first stages; each is counted once, when its stage has run. */
final class Totals {
    private final Case work;
    private final EvidenceCount count;
    private List<AchievementScore> scores = List.of();
    private EvidenceTotals beforeCaps = new EvidenceTotals(0, 0, 0, 0, null);
    private Optional<MarketPosition> market = Optional.empty();
    private @Nullable Evidence evidence;
    private @Nullable Leverage leverage;
    private Magnitude flightRisk = Magnitude.UNKNOWN;
    private Magnitude criticality = Magnitude.UNKNOWN;
    private Ability ability = Ability.UNKNOWN;

    Totals(Case work) {
        this.work = work;
        this.count = new EvidenceCount(work.profile().achievements(), work.inference());
    }

    /** After the evidence stage: the score of each achievement, their total, and the place in the market. */
    void countEvidence() {
        scores = count.scores();
        scores.forEach(work.inference()::state);
        beforeCaps = count.totals(scores);
        work.inference().state(beforeCaps);
        market = work.all(MarketUnusable.class).findAny().isPresent()
                ? Optional.empty()
                : MarketCount.of(work.profile().market());
        market.ifPresent(work.inference()::state);
    }

    /** After the strength stage: the capped score and its band, and the strongest of each kind of sign. */
    void countStrength() {
        int cap = work.all(EvidenceCap.class)
                .mapToInt(c -> c.conclusion().cap())
                .min()
                .orElse(100);
        int score = Math.min(cap, beforeCaps.score());
        List<EvidenceBandStart> starts =
                work.all(EvidenceBandStart.class).map(Concluded::conclusion).toList();
        Evidence found = new Evidence(
                score, Bands.of(score, starts, EvidenceBandStart::score, EvidenceBandStart::band, "evidence"));
        evidence = found;
        flightRisk = strongest(FlightRiskSign.class, FlightRiskSign::level, Magnitude.UNKNOWN);
        criticality = strongest(CriticalitySign.class, CriticalitySign::level, Magnitude.UNKNOWN);
        ability = strongest(AbilitySign.class, AbilitySign::level, Ability.UNKNOWN);
        CycleState cycle = work.all(CycleSign.class)
                .map(c -> c.conclusion().state())
                .findFirst()
                .orElse(CycleState.UNKNOWN);
        List.of(
                        found,
                        new FlightRisk(flightRisk),
                        new CriticalityLevel(criticality),
                        new AbilityToPay(ability),
                        new Cycle(cycle))
                .forEach(work.inference()::state);
    }

    private <T, L extends Comparable<L>> L strongest(Class<T> sign, Function<T, L> level, L unknown) {
        return work.all(sign)
                .map(c -> level.apply(c.conclusion()))
                .max(Comparator.naturalOrder())
                .orElse(unknown);
    }

    /** After the leverage stage: the sum of the points and its band. */
    void countLeverage() {
        int sum = work.all(LeveragePoints.class)
                .mapToInt(c -> c.conclusion().points())
                .sum();
        int score = Math.max(0, Math.min(100, sum));
        List<LeverageBandStart> starts =
                work.all(LeverageBandStart.class).map(Concluded::conclusion).toList();
        Leverage found = new Leverage(
                score, Bands.of(score, starts, LeverageBandStart::score, LeverageBandStart::band, "leverage"));
        leverage = found;
        work.inference().state(found);
    }

    /** Makes the verified money credited to the engineer available to every text. */
    void setCredited() {
        BigDecimal sum = null;
        for (Achievement achievement : count.countable(scores)) {
            BigDecimal value = achievement.annualValue().amount();
            BigDecimal share = achievement.attributionPercent();
            if (value != null && share != null) {
                BigDecimal part = Percent.take(share, value);
                sum = sum == null ? part : sum.add(part);
            }
        }
        work.slots().money("credited", sum == null ? null : sum.setScale(0, RoundingMode.HALF_UP));
    }

    List<AchievementScore> scores() {
        return scores;
    }

    EvidenceTotals evidenceBeforeCaps() {
        return beforeCaps;
    }

    Evidence evidence() {
        if (evidence == null) {
            throw new IllegalStateException("the strength stage has not run");
        }
        return evidence;
    }

    Optional<MarketPosition> market() {
        return market;
    }

    LeverageAdvice writeLeverage() {
        if (leverage == null) {
            throw new IllegalStateException("the leverage stage has not run");
        }
        Magnitude band = leverage.band();
        List<Reason> because = work.reasons(work.inference().firings().stream()
                .filter(f -> f.conclusion() instanceof LeveragePoints
                        || (f.conclusion() instanceof LeverageBandStart start && start.band() == band)
                        || f.conclusion() instanceof CriticalitySign
                        || f.conclusion() instanceof FlightRiskSign
                        || f.conclusion() instanceof AbilitySign)
                .toList());
        return new LeverageAdvice(leverage.score(), leverage.band(), criticality, flightRisk, ability, because);
    }
}
