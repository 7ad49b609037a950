package org.bonusadvisor.rulebase;

/**
 * Something wrong in the rules folder.
 *
 * @param file path under the rules folder
 * @param line line from 1, 0 when it concerns the whole file
 * @param rule name of the rule, empty when none is concerned
 * @param message what is wrong and how to mend it, in plain words
 */
public record RuleProblem(String file, int line, String rule, String message) {

    /** One printable line: file:line, rule and message. */
    public String text() {
        return "rules/" + file + (line > 0 ? ":" + line : "") + (rule.isEmpty() ? "" : " rule `" + rule + "`") + ": "
                + message;
    }
}
