package org.bonusadvisor.rulebase.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file, and where a place in it is.
 *
 * @param file path under the rules folder
 * @param text its content, with {@code \n} at the ends of lines
 */
public record Source(String file, String text) {
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule[ \\t]+\"([^\"\n]*)\"");

    /** The line of a place, from 1. */
    public int line(int offset) {
        int line = 1;
        for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
            line++;
        }
        return line;
    }

    /** The column of a place, from 1, counted in characters as people see them. */
    public int column(int offset) {
        int at = Math.min(offset, text.length());
        int start = text.lastIndexOf('\n', at - 1) + 1;
        return text.codePointCount(start, at) + 1;
    }

    /** The whole line in which a place stands. */
    public String lineText(int offset) {
        int at = Math.min(offset, text.length());
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** The name of the rule in which a place stands, empty when in none. */
    public String ruleAt(int offset) {
        Matcher rule = RULE.matcher(text).region(0, Math.min(offset + 1, text.length()));
        String name = "";
        while (rule.find()) {
            name = rule.group(1);
        }
        return name;
    }

    /** The text of a stretch. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }
}
