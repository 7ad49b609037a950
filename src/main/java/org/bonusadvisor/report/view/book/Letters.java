package org.bonusadvisor.report.view.book;

/** How much room a word takes in a picture. */
final class Letters {
    private static final double LETTER = 6.5;
    private static final int MARGIN = 12;

    private Letters() {}

    /** Width of a box around a word of 11 pixels' type. */
    static int width(String word) {
        return (int) (word.length() * LETTER) + MARGIN;
    }
}
