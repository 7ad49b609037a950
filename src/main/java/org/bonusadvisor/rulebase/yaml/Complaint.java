package org.bonusadvisor.rulebase.yaml;

import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.syntax.Span;

/**
 * A complaint of the parser of YAML.
 *
 * @param source the file
 * @param problem what it says is wrong
 * @param context what it was about
 * @param at where it noticed
 * @param begin where what it was about begins
 */
record Complaint(Source source, String problem, String context, int at, int begin) {

    /** Whether it expected something else than what follows. */
    String kind() {
        return problem.startsWith("expected <block end>") || problem.startsWith("expected ',' or") ? "expected" : "";
    }

    /** The mistake in words. */
    YamlMistake mistake() {
        if (problem.contains("cannot start any token")) {
            return wrongStart();
        }
        if (context.contains("quoted scalar")) {
            return problem.contains("escape") || problem.contains("hexadecimal")
                    ? escape()
                    : YamlMistake.unclosed(begin, source.text().charAt(begin));
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return colon();
        }
        if (problem.contains("could not find expected ':'")) {
            return told(
                    new Span(begin, endOfLine(begin)),
                    "this line has no `: ` after its name; or it belongs to the line above and is indented too little",
                    "");
        }
        if (problem.startsWith("expected ',' or")) {
            return bracket();
        }
        if (problem.startsWith("expected <block end>") || problem.contains("did not find expected")) {
            return told(
                    new Span(at, endOfLine(at)),
                    "this line is indented differently from those that it belongs to, which begin in line "
                            + source.line(begin) + " with " + spaces(source.column(begin) - 1),
                    "");
        }
        return problem.contains("sequence entries are not allowed")
                ? told(new Span(at, at + 1), "a list item `- ` begins on a line of its own", "")
                : told(new Span(at, at + 1), "the file cannot be read as YAML from here on", "");
    }

    /** Inside brackets something is missing: a comma or the closing bracket, or quotes around a text with a colon. */
    private YamlMistake bracket() {
        char open = source.text().charAt(begin);
        char close = open == '[' ? ']' : '}';
        boolean sameLine = source.line(begin) == source.line(at);
        if (sameLine && at < source.text().length() && source.text().charAt(at) == ':') {
            return told(new Span(at, at + 1), "a text with `: ` in it stands in quotes", "");
        }
        return sameLine
                ? told(new Span(at, at + 1), "a `,` or `" + close + "` is missing before this", ",")
                : told(
                        new Span(begin, begin + 1),
                        "the `" + open + "` that opens here is not closed; write `" + close + "` at its end",
                        "");
    }

    private YamlMistake wrongStart() {
        char found = at < source.text().length() ? source.text().charAt(at) : ' ';
        if (found == '\t') {
            return told(new Span(at, at + 1), "a tab stands here; indent with spaces", "");
        }
        return told(new Span(at, at + 1), "a text that begins with `" + found + "` stands in quotes", quoted(at));
    }

    private YamlMistake escape() {
        int slash = source.text().lastIndexOf('\\', at);
        return told(
                new Span(slash, slash + 2),
                "`\\` has a meaning of its own between double quotes; write `\\\\` for a `\\` itself",
                "\\\\");
    }

    /** A colon where a text goes on: the text needs quotes, or its line is indented too far. */
    private YamlMistake colon() {
        int start = source.text().lastIndexOf('\n', at - 1) + 1;
        int first = source.text().indexOf(": ", start);
        if (first >= 0 && first < at) {
            int value = first + 2;
            return told(new Span(at, at + 1), "a text with `: ` in it stands in quotes", quoted(value));
        }
        int above = source.text()
                        .lastIndexOf(
                                '\n',
                                Math.max(
                                        0,
                                        source.text()
                                                        .substring(0, start)
                                                        .stripTrailing()
                                                        .length()
                                                - 1))
                + 1;
        int word = above + indent(above);
        return told(
                new Span(word, endOfLine(word)),
                "this line has no `:` after its name, or the line below is indented too far",
                source.text().substring(word, endOfLine(word)).strip() + ":");
    }

    private int indent(int line) {
        int end = line;
        while (end < source.text().length() && source.text().charAt(end) == ' ') {
            end++;
        }
        return end - line;
    }

    private String quoted(int from) {
        return "\"" + source.text().substring(from, endOfLine(from)).strip().replace("\"", "\\\"") + "\"";
    }

    private int endOfLine(int from) {
        int end = source.text().indexOf('\n', from);
        return end < 0 ? source.text().length() : end;
    }

    private static String spaces(int count) {
        return count == 1 ? "1 space" : count + " spaces";
    }

    private static YamlMistake told(Span span, String message, String instead) {
        return new YamlMistake(span, message, instead);
    }
}
