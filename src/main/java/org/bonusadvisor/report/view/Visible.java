package org.bonusadvisor.report.view;

/**
 * Makes characters visible that would change how the text around them reads or that a page may not hold: bidirectional
 * controls, other control characters, halves of a pair.
 */
public final class Visible {
    private Visible() {}

    /** The text with each such character written as its code, such as {@code [U+202E]}. */
    public static String text(String text) {
        int hidden = next(text, 0);
        if (hidden < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        int from = 0;
        for (; hidden >= 0; hidden = next(text, from)) {
            shown.append(text, from, hidden).append(String.format("[U+%04X]", (int) text.charAt(hidden)));
            from = hidden + 1;
        }
        return shown.append(text, from, text.length()).toString();
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isHidden(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the character at a place of a text is such a character. */
    public static boolean isHidden(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x7f) {
            return c < 0x20 && c != '\n' && c != '\r' && c != '\t';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c <= 0x9f || isDirectional(c) || c == 0xfeff || c >= 0xfffe;
    }

    private static boolean isDirectional(char c) {
        return c == 0x061c
                || c == 0x200e
                || c == 0x200f
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
