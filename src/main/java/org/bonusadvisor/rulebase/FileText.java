package org.bonusadvisor.rulebase;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.syntax.Span;

/**
 * What a file says.
 *
 * @param text its text, without a byte-order mark and with {@code \n} at the ends of lines
 * @param problems why it is not UTF-8; its text is then a guess, good enough to find what else is wrong
 */
record FileText(String text, List<RuleProblem> problems) {
    private static final Charset GUESS = Charset.forName("windows-1252");

    /** The text in the bytes of a file. */
    static FileText of(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (!decoder.decode(in, out, true).isError()) {
            return new FileText(plain(out.flip().toString()), List.of());
        }
        String before = plain(out.flip().toString());
        int bad = bytes[in.position()] & 0xFF;
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE) {
            return new FileText(
                    "",
                    List.of(new RuleProblem(
                            "R006", path, 1, 1, 1, "", "", "the file is UTF-16; save it as UTF-8 and run again", "")));
        }
        String text = plain(before + new String(bytes, in.position(), in.remaining(), GUESS));
        Source source = new Source(path, text);
        Problems problems = new Problems(source);
        problems.add(
                "R006",
                new Span(before.length(), before.length() + 1),
                String.format(
                        Locale.ROOT,
                        "the file is not UTF-8: here stands the byte %02X, perhaps `%s`; save the file as UTF-8 and run again",
                        bad,
                        source.text(new Span(before.length(), before.length() + 1))),
                "");
        return new FileText(text, problems.all());
    }

    private static String plain(String text) {
        String lines = text.replace("\r\n", "\n");
        return lines.startsWith("\uFEFF") ? lines.substring(1) : lines;
    }
}
