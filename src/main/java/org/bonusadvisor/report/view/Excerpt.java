package org.bonusadvisor.report.view;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens texts: whole sentences where one fits, else whole words; what is cut off is seen. */
final class Excerpt {
    private static final String CUT = "…";

    private Excerpt() {}

    /**
     * The text, if it is longer no more than its beginning and a sign that it goes on.
     *
     * @param most letters of what is kept
     */
    static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int sentence = end(BreakIterator.getSentenceInstance(Locale.ENGLISH), text, most);
        int kept = sentence > most / 3 ? sentence : end(BreakIterator.getLineInstance(Locale.ENGLISH), text, most);
        if (kept == 0) {
            kept = end(BreakIterator.getCharacterInstance(Locale.ENGLISH), text, most);
        }
        return text.substring(0, kept).strip() + " " + CUT;
    }

    private static int end(BreakIterator parts, String text, int most) {
        parts.setText(text);
        return parts.isBoundary(most) ? most : Math.max(0, parts.preceding(most));
    }
}
