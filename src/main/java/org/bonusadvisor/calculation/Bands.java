package org.bonusadvisor.calculation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Finds the band that a score falls into. */
public final class Bands {
    private Bands() {}

    /**
     * The band with the highest start that the score reaches.
     *
     * @param starts where the bands begin, as rules said
     * @throws IncompleteRulesException when no band begins at or below the score
     */
    public static <S, B> B of(int score, List<S> starts, ToIntFunction<S> start, Function<S, B> band, String what) {
        return starts.stream()
                .filter(s -> start.applyAsInt(s) <= score)
                .max(Comparator.comparingInt(start))
                .map(band)
                .orElseThrow(() -> new IncompleteRulesException(
                        "no rule says which band of " + what + " begins at or below " + score));
    }
}
