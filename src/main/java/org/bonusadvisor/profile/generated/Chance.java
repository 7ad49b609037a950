package org.bonusadvisor.profile.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;

/** Draws that depend on a seed and an index alone, on every machine and in every order. */
public final class Chance {
    /** An odd number without pattern, so that neighbouring indexes share nothing. */
    private static final long SPREAD = 0xD1342543DE82EF95L;

    private final SplittableRandom random;

    /** The draws of an index under a seed. */
    public Chance(long seed, long index) {
        this.random = new SplittableRandom(new SplittableRandom(seed).nextLong() ^ (index * SPREAD));
    }

    /** True with a probability from 0 to 1. */
    public boolean yes(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number, both ends included. */
    public int whole(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** A number with {@code scale} decimal places. */
    public BigDecimal decimal(double low, double high, int scale) {
        return BigDecimal.valueOf(low + (high - low) * random.nextDouble()).setScale(scale, RoundingMode.HALF_UP);
    }

    /** One of some values, each as likely. */
    public <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
