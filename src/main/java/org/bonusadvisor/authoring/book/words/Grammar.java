package org.bonusadvisor.authoring.book.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of comparisons and joints. */
final class Grammar {
    static final String UNKNOWN = "not known";
    static final String KNOWN = "known";
    static final String ALL = "all of this holds:";
    static final String ANY = "at least one of this holds:";
    static final String NOT_ALL = "not all of this holds:";
    static final String NOT_SO = "it is not so that ";
    static final String ALWAYS = "in every case";
    static final String BASE = " percent of base pay";
    static final String OVER_BASE = " percent above base pay";

    private static final Map<String, String> NUMBERS =
            Map.of("==", "", "!=", "not ", ">", "more than ", ">=", "at least ", "<", "less than ", "<=", "at most ");
    private static final Map<String, String> DAYS = Map.of(
            "==", "on ", "!=", "not on ", ">", "after ", ">=", "on or after ", "<", "before ", "<=", "on or before ");
    private static final Map<String, String> TODAY = Map.of(
            "==",
            "today",
            "!=",
            "not today",
            ">",
            "after today",
            ">=",
            "today or later",
            "<",
            "past",
            "<=",
            "today or earlier");
    private static final Map<String, String> AHEAD =
            Map.of("==", "", "!=", "not ", ">", "more than ", ">=", "at least ", "<", "less than ", "<=", "at most ");
    private static final Map<String, String> AGO = Map.of(
            "==", "", "!=", "not ", ">", "less than ", ">=", "not more than ", "<", "more than ", "<=", "at least ");
    private static final Map<String, String> SIGNS =
            Map.of("+", " plus ", "-", " minus ", "*", " times ", "/", " divided by ", "%", " modulo ");

    private Grammar() {}

    /** A number as people write it: {@code 1,000}. */
    static String figure(String text) {
        String digits = text.replaceAll("[LB]$", "");
        return digits.matches("\\d{4,}") ? String.format(Locale.ROOT, "%,d", Long.parseLong(digits)) : digits;
    }

    /** A number against another: {@code at least 8}. */
    static String number(String operator, String other) {
        return operator.equals("!=") && other.equals(UNKNOWN)
                ? KNOWN
                : NUMBERS.getOrDefault(operator, operator + " ") + other;
    }

    /** A day against another day. */
    static String day(String operator, String other) {
        return DAYS.getOrDefault(operator, operator + " ") + other;
    }

    /** A day so many days from today; negative ones are past. */
    static String day(String operator, int days) {
        if (days == 0) {
            return TODAY.getOrDefault(operator, "");
        }
        String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days > 0
                ? AHEAD.getOrDefault(operator, "") + count + " ahead"
                : AGO.getOrDefault(operator, "") + count + " ago";
    }

    /** Pay against base pay, as a share of it that it exceeds base by. */
    static String overBase(String operator, String percent) {
        boolean plain = percent.equals("0") && (operator.equals(">") || operator.equals("<"));
        return plain ? (operator.equals(">") ? "above" : "below") + " base pay" : number(operator, percent) + OVER_BASE;
    }

    /** The sign of a sum. */
    static String sign(String operator) {
        return SIGNS.getOrDefault(operator, " " + operator + " ");
    }

    /** A list: {@code a, b and c}. */
    static String list(List<String> items, String joint) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + joint + " " + items.get(last);
    }

    /** Something that is named: a number of things such as {@code at least 2 asks}. */
    static String count(String operator, String number, String plural) {
        return "there are " + number(operator, number) + " " + plural;
    }

    /** Whether a noun is of several things: {@code months with the company}. */
    static boolean isPlural(String noun) {
        String first = noun.split("[ ,]", 2)[0];
        return first.equals("people") || first.endsWith("s") && !first.matches(".*(is|ss|us|'s)");
    }

    /** Whether a noun takes no article: {@code how far layoffs have gone}. */
    static boolean isQuestion(String noun) {
        return noun.matches("(what|who|how|where|when|which) .*");
    }
}
