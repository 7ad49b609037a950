package org.bonusadvisor.bench.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.calculation.Choosing;
import org.bonusadvisor.conclusions.Candidate;
import org.bonusadvisor.conclusions.Part;
import org.bonusadvisor.conclusions.ScorePoints;
import org.bonusadvisor.conclusions.Veto;
import org.bonusadvisor.facts.BonusType;
import org.bonusadvisor.facts.Mode;
import org.bonusadvisor.facts.Variant;

/**
 * What is chosen, and from what.
 *
 * @param contenders every candidate with its points, best first
 * @param vetoed the types that are ruled out
 * @param parts the asks that belong to recommendations
 */
public record Choice(List<Contender> contenders, Set<BonusType> vetoed, Set<Part> parts) {
    private static final Comparator<Contender> BEST = Comparator.comparingInt(Contender::precedence)
            .thenComparingInt(Contender::score)
            .reversed()
            .thenComparing(Contender::type)
            .thenComparing(Contender::variant)
            .thenComparing(Contender::mode);

    /** A candidate with its points. */
    public record Contender(BonusType type, Variant variant, Mode mode, int precedence, int score) {
        private Contender without(int points) {
            return new Contender(type, variant, mode, precedence, points);
        }
    }

    /** The answer that follows from candidates, points, vetoes and parts; anything else is passed over. */
    static Choice of(Iterable<?> conclusions) {
        Map<Contender, Integer> best = new LinkedHashMap<>();
        List<ScorePoints> points = new ArrayList<>();
        Set<BonusType> vetoed = EnumSet.noneOf(BonusType.class);
        Set<Part> parts = new java.util.HashSet<>();
        for (Object conclusion : conclusions) {
            if (conclusion instanceof Candidate c) {
                best.merge(new Contender(c.type(), c.variant(), c.mode(), c.precedence(), 0), c.score(), Math::max);
            } else if (conclusion instanceof ScorePoints p) {
                points.add(p);
            } else if (conclusion instanceof Veto veto) {
                vetoed.addAll(veto.types());
            } else if (conclusion instanceof Part part) {
                parts.add(part);
            }
        }
        if (vetoed.contains(BonusType.PERFORMANCE) || vetoed.contains(BonusType.RETENTION)) {
            vetoed.add(BonusType.BOTH_SEQUENCED);
        }
        return new Choice(contenders(best, points), vetoed, parts);
    }

    private static List<Contender> contenders(Map<Contender, Integer> best, List<ScorePoints> points) {
        List<Contender> contenders = new ArrayList<>();
        best.forEach((contender, score) -> {
            int sum = score;
            for (ScorePoints p : points) {
                if (p.type() == contender.type() && p.precedence() == contender.precedence()) {
                    sum += p.points();
                }
            }
            contenders.add(contender.without(sum));
        });
        contenders.sort(BEST);
        return contenders;
    }

    /** The best candidate that is not ruled out. */
    public Contender winner() {
        return contenders.stream()
                .filter(c -> !vetoed.contains(c.type()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every candidate is ruled out"));
    }

    /** Whether the program itself chose the same. */
    boolean isThatOf(Choosing choosing) {
        Choosing.Contender other = choosing.winner();
        return winner().equals(
                        new Contender(other.type(), other.variant(), other.mode(), other.precedence(), other.score()));
    }
}
