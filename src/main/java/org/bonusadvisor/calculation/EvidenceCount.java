package org.bonusadvisor.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bonusadvisor.conclusions.Exclusion;
import org.bonusadvisor.conclusions.Gap;
import org.bonusadvisor.conclusions.ImpactSign;
import org.bonusadvisor.conclusions.ProofCap;
import org.bonusadvisor.conclusions.ProofPoints;
import org.bonusadvisor.conclusions.ProofWeights;
import org.bonusadvisor.conclusions.Quantified;
import org.bonusadvisor.conclusions.TermProblem;
import org.bonusadvisor.facts.Achievement;
import org.bonusadvisor.facts.AchievementScore;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.EvidenceTotals;
import org.bonusadvisor.facts.Magnitude;
import org.bonusadvisor.facts.Percent;
import org.bonusadvisor.facts.Use;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.inference.Inference;
import org.jspecify.annotations.Nullable;

/** Totals what the evidence rules said of each achievement. */
public final class EvidenceCount {
    private static final Comparator<AchievementScore> STRONGEST = Comparator.comparing(AchievementScore::impact)
            .thenComparing(AchievementScore::proof)
            .reversed()
            .thenComparing(AchievementScore::achievement);

    private static final int MOST = 100;

    private final List<Achievement> achievements;
    private final Inference inference;

    /** Over the achievements of a profile and what has been concluded of them. */
    public EvidenceCount(List<Achievement> achievements, Inference inference) {
        this.achievements = achievements;
        this.inference = inference;
    }

    private <T> List<T> all(Class<T> type) {
        return inference.conclusions(type).map(Concluded::conclusion).toList();
    }

    /** The score of each achievement, strongest usable one first, unusable ones last. */
    public List<AchievementScore> scores() {
        List<AchievementScore> usable = new ArrayList<>();
        List<AchievementScore> unusable = new ArrayList<>();
        for (Achievement achievement : achievements) {
            AchievementScore score = score(achievement);
            (score.usable() == Answer.YES ? usable : unusable).add(score);
        }
        usable.sort(STRONGEST);
        unusable.sort(STRONGEST);
        List<AchievementScore> ranked = new ArrayList<>();
        IntStream.range(0, usable.size()).forEach(i -> ranked.add(ranked(usable.get(i), i + 1)));
        ranked.addAll(unusable);
        return List.copyOf(ranked);
    }

    private AchievementScore score(Achievement achievement) {
        String id = Objects.requireNonNullElse(achievement.id(), "");
        Magnitude impact = all(ImpactSign.class).stream()
                .filter(s -> s.achievement().equals(id))
                .map(ImpactSign::impact)
                .max(Comparator.naturalOrder())
                .orElse(Magnitude.LOW);
        Set<Use> excluded = all(Exclusion.class).stream()
                .filter(e -> e.achievement().equals(id))
                .map(Exclusion::use)
                .collect(Collectors.toSet());
        boolean quantified =
                all(Quantified.class).stream().anyMatch(q -> q.achievement().equals(id));
        boolean blocked = all(TermProblem.class).stream()
                .anyMatch(p -> p.blocks() == Answer.YES && p.achievement().equals(id));
        boolean usable = !blocked && !excluded.contains(Use.ANY);
        return new AchievementScore(
                id,
                achievement.kind(),
                proof(id, 0, null),
                impact,
                answer(quantified),
                answer(usable),
                answer(usable && !excluded.contains(Use.PERFORMANCE)),
                0);
    }

    /** The proof with points besides, as if one of its caps did not hold. */
    private int proof(String id, int besides, @Nullable Firing lifted) {
        int points = all(ProofPoints.class).stream()
                .filter(p -> p.achievement().equals(id))
                .mapToInt(ProofPoints::points)
                .sum();
        int cap = inference
                .conclusions(ProofCap.class)
                .filter(c ->
                        c.conclusion().achievement().equals(id) && !c.firing().equals(lifted))
                .mapToInt(c -> c.conclusion().cap())
                .min()
                .orElse(MOST);
        return Math.min(cap, Math.max(0, Math.min(MOST, points + besides)));
    }

    /**
     * What is missing from an achievement, or from the profile as a whole for an empty id: what rules name as a gap, and
     * what would lift a cap or an exclusion. Lifting a cap gains the proof without it less the proof with it, an
     * exclusion the proof that cannot be used until then.
     */
    public List<Concluded<Gap>> gaps(String id) {
        Stream<Concluded<Gap>> named = inference.conclusions(Gap.class);
        Stream<Concluded<Gap>> caps = inference
                .conclusions(ProofCap.class)
                .filter(c -> !c.conclusion().gap().isEmpty())
                .map(c -> gap(c, c.conclusion().achievement(), c.conclusion().gap(), gain(c)));
        Stream<Concluded<Gap>> exclusions = inference
                .conclusions(Exclusion.class)
                .filter(c -> !c.conclusion().gap().isEmpty())
                .map(c -> gap(c, c.conclusion().achievement(), c.conclusion().gap(), regained(c.conclusion())));
        return Stream.of(named, caps, exclusions)
                .flatMap(gaps -> gaps)
                .filter(c -> c.conclusion().achievement().equals(id))
                .sorted(Comparator.comparingInt(c -> -c.conclusion().gain()))
                .toList();
    }

    private static Concluded<Gap> gap(Concluded<?> because, String achievement, String key, int gain) {
        return new Concluded<>(new Gap(achievement, key, gain), because.firing());
    }

    private int gain(Concluded<ProofCap> cap) {
        String id = cap.conclusion().achievement();
        return proof(id, cap.conclusion().earns(), cap.firing()) - proof(id, 0, null);
    }

    private int regained(Exclusion exclusion) {
        return exclusion.use() == Use.SAVING ? 0 : proof(exclusion.achievement(), 0, null);
    }

    private static AchievementScore ranked(AchievementScore s, int rank) {
        return new AchievementScore(
                s.achievement(),
                s.kind(),
                s.proof(),
                s.impact(),
                s.quantified(),
                s.usable(),
                s.usableForPerformance(),
                rank);
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }

    /** The totals over the usable ones among the scores. */
    public EvidenceTotals totals(List<AchievementScore> scores) {
        List<AchievementScore> usable =
                scores.stream().filter(s -> s.usable() == Answer.YES).toList();
        return new EvidenceTotals(
                weighted(usable),
                count(usable.stream().filter(s -> s.quantified() == Answer.YES).count()),
                count(usable.stream().filter(s -> s.impact() == Magnitude.HIGH).count()),
                count(usable.stream()
                        .filter(s -> s.impact() == Magnitude.MEDIUM)
                        .count()),
                credited(usable));
    }

    private static int count(long n) {
        return Math.toIntExact(n);
    }

    private int weighted(List<AchievementScore> usable) {
        List<Integer> best = usable.stream()
                .map(AchievementScore::proof)
                .sorted(Comparator.reverseOrder())
                .toList();
        ProofWeights weights = all(ProofWeights.class).stream().findFirst().orElse(new ProofWeights(0, 0, 0));
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < best.size(); i++) {
            sum = sum.add(Percent.take(BigDecimal.valueOf(weights.of(i + 1)), BigDecimal.valueOf(best.get(i))));
        }
        return sum.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private @Nullable BigDecimal credited(List<AchievementScore> usable) {
        List<BigDecimal> shares = countable(usable).stream()
                .map(Achievement::creditedOfBase)
                .filter(Objects::nonNull)
                .toList();
        return shares.isEmpty() ? null : shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The achievements whose value finance confirms and that no rule bars from counting as a saving. */
    public List<Achievement> countable(List<AchievementScore> usable) {
        Set<String> barred = all(Exclusion.class).stream()
                .filter(e -> e.use() == Use.SAVING)
                .map(Exclusion::achievement)
                .collect(Collectors.toSet());
        Set<String> ids = usable.stream()
                .filter(s -> s.usable() == Answer.YES)
                .map(AchievementScore::achievement)
                .collect(Collectors.toSet());
        return achievements.stream()
                .filter(a -> ids.contains(a.id()) && !barred.contains(a.id()))
                .filter(a -> a.valueVerifiedByFinance() == Answer.YES)
                .toList();
    }
}
