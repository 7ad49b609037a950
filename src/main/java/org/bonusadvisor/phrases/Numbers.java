package org.bonusadvisor.phrases;

import java.util.ArrayList;
import java.util.List;

/** The numbers in a text, as they are written: digits, with the marks that places put between them. */
public final class Numbers {
    private static final String MARKS = ".,’\u00a0\u202f";

    private Numbers() {}

    /** Every number, in order. */
    public static List<String> in(String text) {
        List<String> numbers = new ArrayList<>(0);
        for (int at = 0; at < text.length(); at++) {
            if (isDigit(text, at)) {
                int end = end(text, at);
                numbers.add(text.substring(at, end));
                at = end;
            }
        }
        return numbers;
    }

    private static int end(String text, int start) {
        int end = start + 1;
        while (isDigit(text, end) || isMark(text, end) && isDigit(text, end + 1)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isMark(String text, int at) {
        return at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
    }
}
