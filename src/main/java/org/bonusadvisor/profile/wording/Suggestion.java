package org.bonusadvisor.profile.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which of the allowed words was meant. */
public final class Suggestion {
    private static final int LONGEST = 100;
    /** Below it a shared beginning says little: `JavaScript` is not JAVA (0.88), `PROFITABLE` is PROFIT (0.92). */
    private static final double ALIKE = 0.9;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Suggestion() {}

    /** The closest option: equal but for case and separators, then a typing error or two, then a shared beginning. */
    public static Optional<String> of(String given, Collection<String> options) {
        String plain = plain(given);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        return same(plain, options).or(() -> mistyped(plain, options)).or(() -> alike(plain, options));
    }

    /** The word without case and separators. */
    public static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        word.chars().filter(c -> " _-.".indexOf(c) < 0).forEach(c -> plain.append((char) c));
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> same(String plain, Collection<String> options) {
        return options.stream().filter(option -> plain(option).equals(plain)).findFirst();
    }

    private static Optional<String> mistyped(String plain, Collection<String> options) {
        int most = Math.min(3, plain.length() / 3);
        return options.stream()
                .filter(option -> distance(plain, option) <= most)
                .min(Comparator.comparingInt(option -> distance(plain, option)));
    }

    private static Optional<String> alike(String plain, Collection<String> options) {
        return options.stream()
                .filter(option -> similarity(plain, option) >= ALIKE)
                .max(Comparator.comparingDouble(option -> similarity(plain, option)));
    }

    private static int distance(String plain, String option) {
        return DISTANCE.apply(plain, plain(option));
    }

    private static double similarity(String plain, String option) {
        return SIMILARITY.apply(plain, plain(option));
    }
}
