package org.bonusadvisor.profile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whether bytes are a text in UTF-8. */
final class Utf8 {
    private static final String ALLOWED = "text in UTF-8";

    private Utf8() {}

    /** The first thing that keeps {@code bytes} from being UTF-8. */
    static Optional<Problem> problemOf(byte[] bytes) {
        if (isUtf16(bytes)) {
            return Optional.of(
                    Problem.ofText(1, 1, "UTF-16", "found UTF-16 or UTF-32; save the profile as UTF-8", ALLOWED));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        boolean broken = decoder.decode(in, out, true).isError();
        return broken ? Optional.of(brokenAt(in.position(), bytes, out.flip())) : Optional.empty();
    }

    /** A byte-order mark, or a first character of which one byte is zero. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean mark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        return mark || (first == 0) != (second == 0) || utf32(bytes);
    }

    private static boolean utf32(byte[] bytes) {
        return bytes.length >= 4 && bytes[0] == 0 && bytes[1] == 0 && (bytes[3] != 0 || bytes[2] != 0);
    }

    private static Problem brokenAt(int offset, byte[] bytes, CharSequence before) {
        String text = before.toString();
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        int column = text.length() - text.lastIndexOf('\n');
        String found = "byte 0x%02X".formatted(bytes[offset] & 0xFF);
        String message =
                "found %s at byte offset %d, which is not UTF-8; save the profile as UTF-8".formatted(found, offset);
        return Problem.ofText(line, column, found, message, ALLOWED);
    }
}
