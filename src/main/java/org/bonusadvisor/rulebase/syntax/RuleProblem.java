package org.bonusadvisor.rulebase.syntax;

/**
 * Something wrong in the rules folder.
 *
 * @param code its stable code, such as R012
 * @param file path under the rules folder
 * @param line line from 1, 0 when it concerns the whole file
 * @param column column from 1, 0 when it concerns the whole line or file
 * @param length number of characters it concerns, at least 1
 * @param lineText the line as written, empty when none is concerned
 * @param rule name of the rule, empty when none is concerned
 * @param message what is wrong, in a plain sentence
 * @param instead what to write there, empty when that cannot be said
 */
public record RuleProblem(
        String code,
        String file,
        int line,
        int column,
        int length,
        String lineText,
        String rule,
        String message,
        String instead) {

    /** Something wrong with a whole file. */
    public static RuleProblem of(String code, String file, String message) {
        return of(code, file, 0, message);
    }

    /** Something wrong with a line. */
    public static RuleProblem of(String code, String file, int line, String message) {
        return new RuleProblem(code, file, line, 0, 1, "", "", message, "");
    }

    /** One printable line: place, rule, message and what to write instead. */
    public String text() {
        String place = "rules/" + file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
        String meant = instead.isEmpty() || message.contains("`" + instead + "`") ? "" : "; maybe `" + instead + "`";
        return place + (rule.isEmpty() ? "" : " rule `" + rule + "`") + ": " + message + meant;
    }
}
