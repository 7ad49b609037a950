package org.bonusadvisor.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule as text, cut up without the engine's help: what the engine would overlook is still there.
 *
 * @param at file:line
 * @param name its name
 * @param metadata what stands between name and {@code when}
 * @param conditions what stands between {@code when} and {@code then}
 * @param consequence what stands between {@code then} and {@code end}
 */
record WrittenRule(String at, String name, String metadata, String conditions, String consequence) {
    private static final Pattern RULE =
            Pattern.compile("(?ms)^rule \"([^\"\n]*)\"\n(.*?)^when\n(.*?)^then\n(.*?)^end$");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\( \"((?:[^\"\\\\]|\\\\.)*)\" \\)");
    private static final Pattern PATTERN = Pattern.compile("(?<![.\\w])([A-Z]\\w*)\\(");
    private static final Pattern CONCLUSION = Pattern.compile("(?s)insert\\( new (\\w+)\\((.*)\\) \\);");

    /** The rules of a file that are written in the agreed form; what is not, is not found. */
    static List<WrittenRule> of(String file, String text) {
        List<WrittenRule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            long line = text.substring(0, rule.start()).lines().count() + 1;
            rules.add(new WrittenRule(
                    file + ":" + line,
                    rule.group(1),
                    rule.group(2),
                    rule.group(3),
                    rule.group(4).strip()));
        }
        return rules;
    }

    String id() {
        return name.split(" ", 2)[0];
    }

    /** The folder of its file, which is its stage. */
    String stage() {
        return at.split("/", 2)[0];
    }

    /** The types of its patterns, those inside {@code accumulate} too. */
    List<String> matched() {
        return PATTERN.matcher(plain(conditions))
                .results()
                .map(pattern -> pattern.group(1))
                .distinct()
                .toList();
    }

    /** The annotations by key; those that stand twice have the last value. */
    SortedMap<String, String> annotations() {
        SortedMap<String, String> found = new TreeMap<>();
        Matcher annotation = ANNOTATION.matcher(metadata);
        while (annotation.find()) {
            found.put(annotation.group(1), annotation.group(2));
        }
        return found;
    }

    /** What is left of the metadata besides annotations. */
    String attributes() {
        return ANNOTATION.matcher(metadata).replaceAll("").strip();
    }

    /** The type that it concludes, empty when the consequence is not one {@code insert( new … );}. */
    String type() {
        Matcher conclusion = CONCLUSION.matcher(consequence);
        return conclusion.matches() ? conclusion.group(1) : "";
    }

    /** The values that it concludes, as written. */
    List<String> values() {
        Matcher conclusion = CONCLUSION.matcher(consequence);
        return conclusion.matches() ? split(conclusion.group(2)) : List.of();
    }

    private static List<String> split(String values) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (char c : values.toCharArray()) {
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** A text without what stands in quotes and after {@code //}. */
    static String plain(String text) {
        return text.replaceAll("\"(?:[^\"\\\\\n]|\\\\.)*\"", "\"\"").replaceAll("//[^\n]*", "");
    }
}
