package org.bonusadvisor.batch.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of an entry as they stand in the source; of an entry over {@link #LIMIT} only their number is kept. */
public final class Original {
    /** Most bytes that an entry may have: 1 MiB. */
    public static final int LIMIT = 1 << 20;

    private final byte[] bytes;
    private final long length;

    private Original(byte[] bytes, long length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** The bytes of an entry that somebody else cut; of more than {@link #LIMIT} only the number is kept. */
    public static Original of(byte[] bytes) {
        return new Original(bytes.length > LIMIT ? new byte[0] : bytes.clone(), bytes.length);
    }

    /** The same without its bytes. */
    Original withheld() {
        return new Original(new byte[0], length);
    }

    /** Whether its bytes are here: it is within the limit and nobody keeps them back. */
    public boolean complete() {
        return bytes.length == length;
    }

    /** The bytes, none when they are not here. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Number of bytes that the entry has in the source. */
    public long length() {
        return length;
    }

    /** The bytes as text, empty when they are not UTF-8. */
    public Optional<String> text() {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Collects an entry byte by byte, in constant memory however long it is. */
    static final class Collector {
        private byte[] bytes = new byte[4096];
        private long length;

        void add(int b) {
            if (length < Original.LIMIT) {
                int at = (int) length;
                if (at == bytes.length) {
                    bytes = Arrays.copyOf(bytes, Math.min(LIMIT, bytes.length * 2));
                }
                bytes[at] = (byte) b;
            }
            length++;
        }

        boolean isEmpty() {
            return length == 0;
        }

        /** All that was collected. */
        Original finish() {
            return upTo((int) Math.min(length, LIMIT));
        }

        /** What was collected, without white space at its end. */
        Original finishStripped() {
            int end = (int) Math.min(length, LIMIT);
            while (end > 0 && Scan.isSpace(bytes[end - 1])) {
                end--;
            }
            return upTo(end);
        }

        private Original upTo(int end) {
            return length > LIMIT ? new Original(new byte[0], length) : new Original(Arrays.copyOf(bytes, end), end);
        }
    }
}
