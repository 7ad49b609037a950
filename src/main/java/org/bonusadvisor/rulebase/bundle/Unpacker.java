package org.bonusadvisor.rulebase.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link Packer} packed, in the same order. The bytes may come from anywhere: whatever stands in them, nothing
 * but numbers, texts and lists of them comes out, never more than there are bytes, or a {@link DamagedBundleException}.
 */
public final class Unpacker {
    private final byte[] bytes;
    private final String[] texts;
    private int at;

    /** Reads from the beginning. */
    public Unpacker(byte[] bytes) {
        this.bytes = bytes;
        this.texts = new String[size()];
        for (int i = 0; i < texts.length; i++) {
            int form = number();
            int length = size();
            texts[i] = new String(
                    bytes, at, length, form == Packer.NARROW ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            at += length;
        }
    }

    /** The next number, from 0 on. */
    public int number() {
        int number = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            if (at >= bytes.length) {
                throw new DamagedBundleException("it ends too early");
            }
            byte next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return checked(number, Integer.MAX_VALUE);
            }
        }
        throw new DamagedBundleException("it has a number that is too large");
    }

    /** The next number, which is below a limit. */
    public int below(int limit) {
        return checked(number(), limit - 1);
    }

    /** The next yes or no. */
    public boolean flag() {
        return below(2) == 1;
    }

    /** The next text, which is there. */
    public String text() {
        String text = textOrNull();
        if (text == null) {
            throw new DamagedBundleException("it lacks a text");
        }
        return text;
    }

    /** The next text; null when there is none. */
    public @Nullable String textOrNull() {
        int text = below(texts.length + 1);
        return text == 0 ? null : texts[text - 1];
    }

    /** The next values, each read by {@code each}; the list cannot be changed. */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(Supplier<T> each) {
        Object[] values = new Object[size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = each.get();
        }
        return (List<T>) List.of(values);
    }

    /** Whether everything has been read. */
    public boolean done() {
        return at == bytes.length;
    }

    /** The next number, which cannot be larger than the bytes that follow it. */
    private int size() {
        int size = number();
        return checked(size, bytes.length - at);
    }

    private static int checked(int number, int most) {
        if (number < 0 || number > most) {
            throw new DamagedBundleException("it has a number that cannot be there: " + number);
        }
        return number;
    }
}
