package org.bonusadvisor.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.batch.source.Original;
import org.bonusadvisor.batch.source.Position;

/**
 * A profile as it was found.
 *
 * @param place where
 * @param bytes its text
 */
record Line(Place place, byte[] bytes) implements Serializable {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A line without white space at its ends, and without the byte order mark of its file. */
    static Line stripped(Place start, byte[] bytes) {
        int from = start.offset() == 0 && bytes.length >= MARK.length && Arrays.equals(Arrays.copyOf(bytes, MARK.length), MARK)
                ? MARK.length
                : 0;
        int to = bytes.length;
        while (from < to && isSpace(bytes[from])) {
            from++;
        }
        while (to > from && isSpace(bytes[to - 1])) {
            to--;
        }
        return new Line(
                new Place(start.argument(), start.source(), start.offset() + from), Arrays.copyOfRange(bytes, from, to));
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    /** The same as an entry; lines of problems count from its first. */
    Entry entry() {
        Position position = new Position("byte " + place.offset(), 1, 1, place.offset());
        return new Entry(place.source(), position, Original.of(bytes), List.of());
    }
}
