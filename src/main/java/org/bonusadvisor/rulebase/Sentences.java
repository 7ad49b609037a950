package org.bonusadvisor.rulebase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what parser and engine say into plain sentences with a place. */
final class Sentences {
    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"([^\"]*)\"");
    private static final Pattern MISMATCH =
            Pattern.compile("mismatched input '(.*?)'(?: expecting (.*?))?(?: in .*)?$");
    private static final Pattern NO_VIABLE = Pattern.compile("no viable alternative at input '(.*?)'.*");

    private Sentences() {}

    /** The name of the rule that a line stands in, empty when none. */
    static String ruleAt(String text, int line) {
        String name = "";
        int number = 0;
        for (String row : text.split("\n", -1)) {
            number++;
            Matcher rule = RULE.matcher(row);
            if (rule.find()) {
                name = rule.group(1);
            }
            if (number == line) {
                break;
            }
        }
        return name;
    }

    /** The line on which a rule's name stands; the parser's own line when it is not found. */
    static int lineOf(String text, String rule, int otherwise) {
        int number = 0;
        for (String row : text.split("\n", -1)) {
            number++;
            Matcher matcher = RULE.matcher(row);
            if (matcher.find() && matcher.group(1).equals(rule)) {
                return number;
            }
        }
        return otherwise;
    }

    /** A parser's message in plain words. */
    static String syntax(String message) {
        Matcher mismatch = MISMATCH.matcher(message);
        if (mismatch.find()) {
            String expected = mismatch.group(2);
            return "did not expect " + shown(mismatch.group(1)) + " here"
                    + (expected == null ? "" : "; expected `" + expected.replace("'", "") + "`")
                    + "; maybe a `)`, `then`, `end` or `;` is missing before it";
        }
        Matcher noViable = NO_VIABLE.matcher(message);
        if (noViable.find()) {
            return "did not expect " + shown(noViable.group(1)) + " here; check the words and brackets before it";
        }
        return "the rule is not written as rules are; check brackets, quotes, `when`, `then` and `end`";
    }

    private static String shown(String token) {
        return token.equals("<eof>") ? "the end of the file" : token.isBlank() ? "this" : "`" + token + "`";
    }

    /** An engine's message in plain words, without generated Java. */
    static String compile(String message) {
        String first = message.lines().findFirst().orElse("").trim();
        if (first.startsWith("Unable to parse consequence")) {
            return "what stands after `then` is not complete: check its brackets and quotes, and the `;` at its end";
        }
        boolean generated =
                first.isEmpty() || first.contains("org/bonusadvisor/rules") || first.contains("Java source");
        String detail = generated
                ? message.lines()
                        .map(String::trim)
                        .filter(l ->
                                l.startsWith("The ") || l.contains("cannot be resolved") || l.contains("is undefined"))
                        .findFirst()
                        .orElse("")
                : first;
        return "the rule does not compile: check names, types, and the number and order of the values in `new …( … )`"
                + (detail.isEmpty()
                        ? ""
                        : " (" + detail.replaceAll("org\\.(?:bonusadvisor|drools)\\.[\\w.]*\\.", "") + ")");
    }
}
