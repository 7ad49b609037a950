package org.bonusadvisor.authoring.deep;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Rows of values, one for each field, in which together every two values of two fields stand. Greedy: of some drawn rows
 * the one with most new pairs is taken (D. Cohen et al., "The AETG System", IEEE TSE 23(7), 1997).
 */
final class Pairwise {
    private static final int DRAWN = 12;

    private final List<Integer> sizes;
    private final int[] starts;
    private final BitSet[] open;
    private final SplittableRandom random = new SplittableRandom(1);

    /** Fields with so many values each. */
    Pairwise(List<Integer> sizes) {
        this.sizes = sizes;
        this.starts = new int[sizes.size() + 1];
        for (int f = 0; f < sizes.size(); f++) {
            starts[f + 1] = starts[f] + sizes.get(f);
        }
        this.open = new BitSet[starts[sizes.size()]];
        for (int f = 0; f < sizes.size(); f++) {
            for (int v = 0; v < sizes.get(f); v++) {
                BitSet others = new BitSet(open.length);
                others.set(starts[f + 1], open.length);
                open[starts[f] + v] = others;
            }
        }
    }

    /** The rows, each with the position of a value for every field; at most so many, those with most new pairs first. */
    List<int[]> rows(int limit) {
        List<int[]> rows = new ArrayList<>();
        while (rows.size() < limit && firstOpen() >= 0) {
            int[] best = draw();
            for (int i = 1; i < DRAWN; i++) {
                int[] row = draw();
                best = gained(row) > gained(best) ? row : best;
            }
            take(best);
            rows.add(best);
        }
        return rows;
    }

    /** The first value that has an open pair, counted over all fields; -1 when every pair is taken. */
    private int firstOpen() {
        for (int value = 0; value < open.length; value++) {
            if (!open[value].isEmpty()) {
                return value;
            }
        }
        return -1;
    }

    /** A pair that is still open, and for each other field the drawn value, of two, that has more open pairs. */
    private int[] draw() {
        int[] row = new int[sizes.size()];
        for (int f = 0; f < row.length; f++) {
            int one = random.nextInt(sizes.get(f));
            int other = random.nextInt(sizes.get(f));
            row[f] = open[starts[f] + one].cardinality() >= open[starts[f] + other].cardinality() ? one : other;
        }
        int one = firstOpen();
        put(one, row);
        put(open[one].nextSetBit(0), row);
        return row;
    }

    /** Puts a value, counted over all fields, into its field. */
    private void put(int value, int[] row) {
        for (int f = 0; f < row.length; f++) {
            if (value >= starts[f] && value < starts[f + 1]) {
                row[f] = value - starts[f];
            }
        }
    }

    private int gained(int[] row) {
        int gained = 0;
        for (int f = 0; f < row.length; f++) {
            for (int g = f + 1; g < row.length; g++) {
                if (open[starts[f] + row[f]].get(starts[g] + row[g])) {
                    gained++;
                }
            }
        }
        return gained;
    }

    private void take(int[] row) {
        for (int f = 0; f < row.length; f++) {
            for (int g = f + 1; g < row.length; g++) {
                open[starts[f] + row[f]].clear(starts[g] + row[g]);
            }
        }
    }
}
