package org.bonusadvisor.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where a profile stands in the input; the order of places is that of one machine.
 *
 * @param argument number of the path that was given, from 0
 * @param source the file
 * @param offset bytes before it in the file; of a packed file, after unpacking; of a table, rows before it in its file
 */
record Place(int argument, String source, long offset) implements Serializable, Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::argument).thenComparing(Place::source).thenComparingLong(Place::offset);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
