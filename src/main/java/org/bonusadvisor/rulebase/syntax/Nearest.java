package org.bonusadvisor.rulebase.syntax;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which of the known words was meant. */
public final class Nearest {
    private Nearest() {}

    /** The nearest of the known words; empty when none is near. */
    public static String to(String wrong, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String lower = wrong.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(k -> !k.equals(wrong))
                .min(Comparator.<String>comparingInt(k -> distance.apply(lower, k.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(k -> isNear(lower, k.toLowerCase(Locale.ROOT)))
                .orElse("");
    }

    /** Of very short words only the case may differ; in others two letters may have changed places. */
    private static boolean isNear(String wrong, String known) {
        int distance = LevenshteinDistance.getDefaultInstance().apply(wrong, known);
        return distance <= (wrong.length() < 3 ? 0 : (wrong.length() + 1) / 3)
                || distance == 2 && Arrays.equals(sorted(wrong), sorted(known));
    }

    private static int[] sorted(String word) {
        return word.chars().sorted().toArray();
    }
}
