package org.bonusadvisor.profile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.profile.wording.Shown;

/**
 * What is wrong with the syntax of a text, in plain words.
 *
 * @param found what stands there
 * @param text what is wrong
 * @param allowed what may stand there
 * @param before whether what was found ends where the parser stands, and does not start there
 */
record SyntaxMessage(String found, String text, String allowed, boolean before) {
    private static final String JSON = "JSON in UTF-8";
    private static final String CHARACTER = "^Unexpected character \\('(.{1,2})' \\(code.*?";
    private static final String VALUE = "a text in double quotes, a number, true, false, an object or a list";
    private static final String NUMBER = "a number as JSON writes it, such as 12, -3 or 0.5";

    /** What the parser says, what it found, what that means and what is allowed; `%s` is the first group. */
    private record Case(Pattern said, String found, String means, String allowed) {
        Case(String said, String found, String means, String allowed) {
            this(Pattern.compile(said, Pattern.DOTALL), found, means, allowed);
        }
    }

    private static final List<Case> CASES = List.of(
            new Case("^Unexpected end-of-input", "the end of the text", "the text ends before the profile does", JSON),
            new Case("^Unrecognized token '(.*?)'", "%s", "found `%s`, which is not a JSON value", VALUE),
            new Case("^Non-standard token '(.*?)'", "%s", "found `%s`, which is not a number in JSON", NUMBER),
            new Case(CHARACTER + "colon", "%s", "found `%s` instead of a colon after the field's name", "a colon"),
            new Case(CHARACTER + "comma", "%s", "found `%s` instead of a comma or a closing bracket", "a comma"),
            new Case(
                    CHARACTER + "start field name",
                    "%s",
                    "found `%s` instead of a field name in double quotes",
                    "a field name in double quotes"),
            new Case(CHARACTER + "comment", "%s", "found `%s`; JSON has no comments", JSON),
            new Case(CHARACTER + "numeric value", "%s", "found `%s` in a number", NUMBER),
            new Case(CHARACTER + "hex-digit", "%s", "found `%s` in a \\u escape", "four hexadecimal digits"),
            new Case(CHARACTER + "(?:valid|expected a) value", "%s", "found `%s` instead of a value", VALUE),
            new Case("^Unexpected close marker '(.)'", "%s", "found `%s`, which closes nothing that is open", JSON),
            new Case("Leading zeroes", "a number that starts with 0", "found a number that starts with 0", NUMBER),
            new Case(
                    "^Unrecognized character escape '?(.[^' ]*)",
                    "\\%s",
                    "found the escape `\\%s`, which JSON does not have",
                    "\\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t or \\u and four hexadecimal digits"),
            new Case(
                    "^Illegal unquoted character",
                    "a control character",
                    "found a control character in a text; write a line break as \\n, a tab as \\t",
                    JSON),
            new Case("CTRL-CHAR", "a control character", "found a control character", JSON),
            new Case(
                    "nesting depth",
                    "deep nesting",
                    "found objects and lists nested more than " + ProfileReader.MAX_DEPTH + " deep",
                    "at most " + ProfileReader.MAX_DEPTH + " levels"),
            new Case(
                    "^Number value length",
                    "a number that is too long",
                    "found a number that is too long to read",
                    "a number of at most 40 digits, below 10^61"),
            new Case("^Name length", "a very long field name", "found a field name that is too long", JSON));

    /** The plain words for what a parser says. */
    static SyntaxMessage of(String said) {
        for (Case known : CASES) {
            Matcher matcher = known.said().matcher(said);
            if (matcher.find()) {
                String given = matcher.groupCount() == 0 ? "" : Shown.text(matcher.group(1));
                return new SyntaxMessage(
                        String.format(Locale.ROOT, known.found(), given),
                        String.format(Locale.ROOT, known.means(), given),
                        known.allowed(),
                        known.said().pattern().matches("\\^(Number value|Non-standard).*"));
            }
        }
        return new SyntaxMessage("something else", "this is not JSON", JSON, false);
    }
}
