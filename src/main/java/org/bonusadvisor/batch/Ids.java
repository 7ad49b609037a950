package org.bonusadvisor.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.bonusadvisor.batch.files.Sha256;

/**
 * The ids that a batch has seen, regardless of case: of each the first 128 bits of its SHA-256, 16 bytes, so that two
 * that differ are never taken for equal, by chance or by design.
 */
final class Ids {
    /** Bytes of a digest. */
    static final int WIDTH = 16;

    private static final int SMALLEST = 1 << 12;

    /** Pairs of longs; a pair of zeros is a free place. At most half of the places are taken. */
    private long[] table = new long[2 * SMALLEST];

    private long size;

    /** The digest of an id. */
    static byte[] digest(String id) {
        byte[] text = id.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Sha256.start().digest(text), WIDTH);
    }

    /** Takes down a digest; false when it was there already. */
    boolean add(byte[] digest) {
        ByteBuffer bits = ByteBuffer.wrap(digest);
        boolean added = add(bits.getLong(), bits.getLong());
        if (added && ++size * 4 > table.length) {
            grow();
        }
        return added;
    }

    private boolean add(long high, long low) {
        int places = table.length / 2;
        for (int at = (int) (low & places - 1); ; at = at + 1 & places - 1) {
            if (table[2 * at] == 0 && table[2 * at + 1] == 0) {
                table[2 * at] = high;
                table[2 * at + 1] = low;
                return true;
            }
            if (table[2 * at] == high && table[2 * at + 1] == low) {
                return false;
            }
        }
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (int at = 0; at < old.length; at += 2) {
            if (old[at] != 0 || old[at + 1] != 0) {
                add(old[at], old[at + 1]);
            }
        }
    }

    /** How many there are. */
    long size() {
        return size;
    }

    /** Bytes of memory that they take. */
    long bytes() {
        return (long) table.length * Long.BYTES;
    }
}
