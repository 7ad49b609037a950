package org.bonusadvisor.report.pdf;

import java.util.function.IntPredicate;

/** Text as fonts can draw it: a character that they lack stands as its code, such as {@code [U+1F600]}. */
final class Legible {
    private final IntPredicate drawn;

    Legible(IntPredicate drawn) {
        this.drawn = drawn;
    }

    String text(String text) {
        if (text.codePoints().allMatch(this::isLegible)) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (isLegible(c)) {
                legible.appendCodePoint(c);
            } else {
                legible.append(String.format("[U+%04X]", c));
            }
        });
        return legible.toString();
    }

    private boolean isLegible(int codePoint) {
        return codePoint < 0x7f || drawn.test(codePoint);
    }
}
