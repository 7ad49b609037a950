package org.bonusadvisor.rulebase.syntax;

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
                .filter(k -> distance.apply(lower, k.toLowerCase(Locale.ROOT)) <= Math.max(1, (wrong.length() + 1) / 3))
                .orElse("");
    }
}
