package org.bonusadvisor.rulebase;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.bonusadvisor.rulebase.syntax.Expression.Literal;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.Span;

/**
 * Checks the patterns of {@code matches}. Some patterns take hours on a long text, so only those are allowed whose work
 * stays small: few repetitions, and a repeated bracket holds plain words of which none begins another.
 */
final class TextPattern {
    private static final int MOST_REPETITIONS = 4;

    private static final Pattern REPETITION = Pattern.compile("[*+]");
    private static final Pattern SPECIAL_GROUP = Pattern.compile("(?<!^)\\(\\?|^\\(\\?(?![a-z]+\\))");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 '_-]+");

    private TextPattern() {}

    /** Tells what is wrong with a pattern. */
    static void check(Literal literal, Problems problems) {
        String pattern = literal.text();
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            int at = Math.max(0, Math.min(e.getIndex(), pattern.length()));
            int place = literal.span().start()
                    + Math.min(1 + at, literal.span().end() - literal.span().start() - 1);
            problems.add(
                    "R064",
                    new Span(place, place + 1),
                    "this pattern is not complete here; each bracket needs its partner, and `*`, `+` and `?` something before them",
                    "");
            return;
        }
        String costly = costly(pattern);
        if (!costly.isEmpty()) {
            problems.add("R065", literal.span(), "this pattern could take hours on a long text: " + costly, "");
        }
    }

    /** Why the work on a pattern could grow out of hand, empty when it cannot. */
    private static String costly(String pattern) {
        if (pattern.contains("{")) {
            return "write what is repeated with `*` or `+`, without `{`";
        }
        if (SPECIAL_GROUP.matcher(pattern).find()) {
            return "a bracket begins with `(?` only at the start of the pattern, as in `(?i)`";
        }
        Matcher repetition = REPETITION.matcher(pattern);
        int count = 0;
        while (repetition.find()) {
            count++;
            if (repeatsUnplain(pattern, repetition.start())) {
                return "a bracket before `*` or `+` holds only plain words, of which none begins another";
            }
        }
        return count > MOST_REPETITIONS ? "at most " + MOST_REPETITIONS + " signs `*` and `+` are allowed" : "";
    }

    private static boolean repeatsUnplain(String pattern, int sign) {
        if (sign == 0 || pattern.charAt(sign - 1) != ')') {
            return false;
        }
        int open = pattern.lastIndexOf('(', sign);
        List<String> words = Arrays.asList(pattern.substring(open + 1, sign - 1).split("\\|", -1));
        return words.stream().anyMatch(word -> !PLAIN.matcher(word).matches())
                || words.stream()
                        .anyMatch(word -> words.stream().anyMatch(other -> other != word && other.startsWith(word)));
    }
}
