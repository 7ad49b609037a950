package org.bonusadvisor.rulebase.syntax;

import java.math.BigDecimal;

/** How a number is written in a rule: digits, and a point before its fraction. */
final class NumberText {
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final int MOST_DIGITS = 15;

    private NumberText() {}

    /** What is wrong with how a number is written, empty when nothing is. */
    static String wrong(String written) {
        if (!written.matches("\\d+(\\.\\d+|L)?")) {
            return "`" + shown(written)
                    + "` is not a number as rules write it; write digits only, as in `80000` or `2.5`";
        }
        if (written.matches("0\\d+.*")) {
            return "a number does not begin with 0; write it without separators, as in `80000`";
        }
        String digits = written.replace("L", "");
        boolean tooLong = digits.length() > MOST_DIGITS;
        return tooLong || !written.endsWith("L") && new BigDecimal(digits).compareTo(GREATEST) > 0
                ? "this number is too large; the greatest is " + GREATEST
                : "";
    }

    /** How it should be written, empty when that cannot be known. */
    static String instead(String written) {
        String plain = written.replace("_", "").replaceFirst("^0+(?=\\d)", "");
        return !plain.equals(written) && wrong(plain).isEmpty() ? plain : "";
    }

    private static String shown(String written) {
        return written.length() > MOST_DIGITS ? written.substring(0, MOST_DIGITS) + "…" : written;
    }
}
