package org.bonusadvisor.calculation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bonusadvisor.conclusions.ObjectionPoints;
import org.bonusadvisor.facts.RankedObjection;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.inference.Inference;

/** Ranks the objections by their points. */
public final class Ranking {
    /** How many objections a person can prepare for (domain.md, OB: three to five). */
    static final int SHOWN = 5;

    private Ranking() {}

    /** The likeliest objections; ties in the order of {@code codes}. */
    public static List<RankedObjection> of(Inference inference, List<String> codes) {
        Map<String, Integer> points = inference
                .conclusions(ObjectionPoints.class)
                .map(Concluded::conclusion)
                .collect(Collectors.groupingBy(ObjectionPoints::code, Collectors.summingInt(ObjectionPoints::points)));
        List<String> likeliest = points.keySet().stream()
                .filter(code -> points.getOrDefault(code, 0) > 0)
                .sorted(Comparator.<String>comparingInt(code -> -points.getOrDefault(code, 0))
                        .thenComparingInt(codes::indexOf))
                .limit(SHOWN)
                .toList();
        return IntStream.range(0, likeliest.size())
                .mapToObj(i -> new RankedObjection(likeliest.get(i), i + 1, points.getOrDefault(likeliest.get(i), 0)))
                .toList();
    }
}
