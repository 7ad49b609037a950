package org.bonusadvisor.rulebase.bundle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Packs numbers, texts and lists into bytes, each text once. The same values in the same order give the same bytes;
 * {@link Unpacker} reads them in that order.
 */
public final class Packer {
    /** Stands before a text of which each character is one byte. */
    static final int NARROW = 0;

    /** Stands before a text in UTF-8. */
    static final int WIDE = 1;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    /** Adds a number from 0 on. */
    public void number(int number) {
        write(body, number);
    }

    /** Adds a yes or no. */
    public void flag(boolean flag) {
        write(body, flag ? 1 : 0);
    }

    /** Adds a text, or that there is none. */
    public void text(@Nullable String text) {
        write(body, text == null ? 0 : texts.computeIfAbsent(text, t -> texts.size() + 1));
    }

    /** Adds several values of a kind, in their order. */
    public <T> void list(Collection<T> values, Consumer<T> each) {
        number(values.size());
        values.forEach(each);
    }

    /** Everything added so far. */
    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        write(all, texts.size());
        texts.keySet().forEach(text -> {
            boolean narrow = text.chars().allMatch(c -> c < 0x100);
            byte[] bytes = text.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            write(all, narrow ? NARROW : WIDE);
            write(all, bytes.length);
            all.writeBytes(bytes);
        });
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    /** Seven bits a byte, the lowest first; the eighth says that more follow. */
    private static void write(ByteArrayOutputStream to, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("only numbers from 0 on can be packed: " + number);
        }
        int rest = number;
        while (rest > 0x7F) {
            to.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        to.write(rest);
    }
}
