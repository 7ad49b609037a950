package org.bonusadvisor.phrases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around the digits of a figure.
 *
 * @param before before the digits
 * @param after after them
 */
record Frame(String before, String after) {
    private static final Pattern DIGITS = Pattern.compile("[#0,.]+");

    /** Marks for the direction of writing, which have no work to do in an English sentence. */
    private static final Pattern MARKS = Pattern.compile("\\p{Cf}");

    /** The frame of a number pattern as CLDR writes it. */
    static Frame of(String pattern) {
        String plain = MARKS.matcher(pattern).replaceAll("");
        Matcher digits = DIGITS.matcher(plain);
        if (!digits.find()) {
            throw new IllegalArgumentException("no digits in the number pattern `" + pattern + "`");
        }
        return new Frame(plain.substring(0, digits.start()), plain.substring(digits.end()));
    }

    /** The same with other text in the place of a mark. */
    Frame with(String mark, String text) {
        return new Frame(before.replace(mark, text), after.replace(mark, text));
    }

    /** The figure in its frame. */
    String around(String figure) {
        return before + figure + after;
    }
}
