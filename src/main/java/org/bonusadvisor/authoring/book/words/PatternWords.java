package org.bonusadvisor.authoring.book.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Examples of the wording that a pattern of text finds: what can be left out is, of what can differ each way is told. */
final class PatternWords {
    private static final Pattern FLAGS = Pattern.compile("^\\(\\?[a-z]+\\)");
    private static final int MOST = 12;

    private final String pattern;
    private int at;

    private PatternWords(String pattern) {
        this.pattern = pattern;
    }

    /** What a text does that fits: {@code has wording such as “throughput”}. */
    static String verb(String pattern, boolean negated) {
        String plain = FLAGS.matcher(pattern).replaceFirst("");
        if (plain.matches("\\(?\\.\\*.*")) {
            return negated ? "has no wording such as" : "has wording such as";
        }
        return (negated ? "does not begin" : "begins") + " with";
    }

    /** The examples, in quotes. */
    static List<String> of(String pattern) {
        PatternWords words = new PatternWords(FLAGS.matcher(pattern).replaceFirst(""));
        Set<String> found = new LinkedHashSet<>();
        for (String one : words.either()) {
            String text = one.replaceAll("^[… ]+", "")
                    .replaceAll(" +", " ")
                    .replaceAll("…+", "…")
                    .strip();
            found.add("“" + text.replaceAll("(?<=[ %])…$", "").strip() + "”");
        }
        return found.stream().limit(MOST).toList();
    }

    private List<String> either() {
        List<String> all = new ArrayList<>(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<String> sequence() {
        List<String> texts = List.of("");
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            texts = joined(texts, repeated(atom()));
        }
        return texts;
    }

    private List<String> atom() {
        char c = pattern.charAt(at++);
        if (c == '(') {
            List<String> inner = either();
            at++;
            return inner;
        }
        if (c == '[') {
            String set = pattern.substring(at, pattern.indexOf(']', at));
            at += set.length() + 1;
            return List.of(set.contains(" ") ? " " : "…");
        }
        if (c == '\\') {
            return List.of(String.valueOf(pattern.charAt(at++)));
        }
        return List.of(c == '.' ? "…" : String.valueOf(c));
    }

    private List<String> repeated(List<String> atom) {
        char c = at < pattern.length() ? pattern.charAt(at) : ' ';
        if (c != '?' && c != '*' && c != '+') {
            return atom;
        }
        at++;
        boolean gap = atom.equals(List.of(" ")) && c == '?';
        boolean kept = c == '+' || gap || c == '*' && atom.equals(List.of("…"));
        return kept ? atom : List.of("");
    }

    private static List<String> joined(List<String> starts, List<String> ends) {
        return starts.stream()
                .flatMap(start -> ends.stream().map(start::concat))
                .toList();
    }
}
