package org.bonusadvisor.calculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bonusadvisor.conclusions.Candidate;
import org.bonusadvisor.conclusions.ScorePoints;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Variant;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.inference.Memory;

/** Chooses among the candidates that no veto removes: precedence, then score, then the order of the types. */
public final class Choosing {
    private static final Comparator<Contender> BEST = Comparator.comparingInt(Contender::precedence)
            .thenComparingInt(Contender::score)
            .reversed()
            .thenComparing(Contender::type)
            .thenComparing(Contender::variant)
            .thenComparing(Contender::mode);

    private final List<Contender> contenders;
    private final Map<BonusType, List<Firing>> vetoes = new EnumMap<>(BonusType.class);

    /** Over what has been concluded so far. */
    public Choosing(Memory memory) {
        memory.conclusions(Veto.class)
                .forEach(v -> v.conclusion()
                        .types()
                        .forEach(type -> vetoes.computeIfAbsent(type, t -> new ArrayList<>())
                                .add(v.firing())));
        List<Firing> both = new ArrayList<>(vetoes.getOrDefault(BonusType.BOTH_SEQUENCED, List.of()));
        both.addAll(vetoes.getOrDefault(BonusType.PERFORMANCE, List.of()));
        both.addAll(vetoes.getOrDefault(BonusType.RETENTION, List.of()));
        if (!both.isEmpty()) {
            vetoes.put(BonusType.BOTH_SEQUENCED, both);
        }
        contenders = contenders(memory);
    }

    private static List<Contender> contenders(Memory memory) {
        Map<Contender, List<Concluded<Candidate>>> groups = new LinkedHashMap<>();
        memory.conclusions(Candidate.class).forEach(c -> {
            Candidate one = c.conclusion();
            groups.computeIfAbsent(
                            new Contender(one.type(), one.variant(), one.mode(), one.precedence(), 0, List.of()),
                            k -> new ArrayList<>())
                    .add(c);
        });
        List<Concluded<ScorePoints>> points =
                memory.conclusions(ScorePoints.class).toList();
        List<Contender> found = new ArrayList<>();
        groups.forEach((key, candidates) -> {
            List<Firing> because = new ArrayList<>();
            candidates.forEach(c -> because.add(c.firing()));
            int score = candidates.stream()
                    .mapToInt(c -> c.conclusion().score())
                    .max()
                    .orElse(0);
            for (Concluded<ScorePoints> p : points) {
                if (p.conclusion().type() == key.type() && p.conclusion().precedence() == key.precedence()) {
                    score += p.conclusion().points();
                    because.add(p.firing());
                }
            }
            found.add(new Contender(
                    key.type(), key.variant(), key.mode(), key.precedence(), score, List.copyOf(because)));
        });
        found.sort(BEST);
        return List.copyOf(found);
    }

    /**
     * The candidate that wins.
     *
     * @throws IncompleteRulesException when no candidate is left
     */
    public Contender winner() {
        return contenders.stream()
                .filter(c -> !vetoes.containsKey(c.type()))
                .findFirst()
                .orElseThrow(() -> new IncompleteRulesException(
                        "every candidate is vetoed; a rule in rules/candidates/ must always offer WAIT"));
    }

    /** The types that lost or were ruled out, in the order of the types, but for the winner's. */
    public Set<BonusType> losers() {
        Set<BonusType> types = new TreeSet<>();
        contenders.forEach(c -> types.add(c.type()));
        vetoes.keySet().stream().filter(t -> t != BonusType.BOTH_SEQUENCED).forEach(types::add);
        types.remove(winner().type());
        return types;
    }

    /** The best candidate of a type, with score 0 and no reason when it was none. */
    public Contender best(BonusType type) {
        return contenders.stream()
                .filter(c -> c.type() == type)
                .findFirst()
                .orElse(new Contender(type, Variant.NONE, Mode.NONE, 0, 0, List.of()));
    }

    /** The firings that rule a type out. */
    public List<Firing> vetoes(BonusType type) {
        return List.copyOf(vetoes.getOrDefault(type, List.of()));
    }

    /**
     * A candidate with its points.
     *
     * @param type the type
     * @param variant its variant
     * @param mode how it is asked for
     * @param precedence higher wins first
     * @param score inside the precedence
     * @param because the firings behind it
     */
    public record Contender(
            BonusType type, Variant variant, Mode mode, int precedence, int score, List<Firing> because) {}
}
