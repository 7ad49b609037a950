package org.bonusadvisor.report.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bonusadvisor.advice.Advice;

/**
 * An e-mail for afterwards.
 *
 * @param outcome the answer that it follows: yes, later or no
 * @param label the same in words
 * @param subject what it is about
 * @param text what it says
 */
public record Letter(String outcome, String label, String subject, String text) {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The e-mails that there are, with the subject in the words of the ask. */
    static List<Letter> of(Advice advice, Wording wording) {
        Advice.Emails emails = advice.followUp().email();
        List<Letter> letters = new ArrayList<>();
        String ask = wording.type(
                advice.recommendation().type(), advice.recommendation().variant());
        add(letters, "yes", emails.yes(), ask, wording);
        add(letters, "later", emails.later(), ask, wording);
        add(letters, "no", emails.no(), ask, wording);
        return letters;
    }

    /** A link that opens it in a program for e-mail (RFC 6068), with the address left to the writer. */
    public String link() {
        return "mailto:?subject=" + encoded(subject) + "&body="
                + encoded(LINE_BREAK.matcher(text).replaceAll("\r\n"));
    }

    private static void add(List<Letter> letters, String outcome, String text, String ask, Wording wording) {
        if (!text.isBlank()) {
            letters.add(new Letter(
                    outcome, wording.say("email." + outcome), wording.say("email.subject", Map.of("ask", ask)), text));
        }
    }

    private static String encoded(String text) {
        byte[] bytes = Visible.text(text).getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length * 2);
        for (byte one : bytes) {
            if (isUnreserved((char) one)) {
                encoded.append((char) one);
            } else {
                HEX.toHexDigits(encoded.append('%'), one);
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-_.*".indexOf(c) >= 0;
    }
}
