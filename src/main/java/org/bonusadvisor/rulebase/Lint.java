package org.bonusadvisor.rulebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.syntax.FileTree;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.syntax.Span;
import org.bonusadvisor.rulebase.words.Dictionary;

/** Finds what the engine takes but the style of the rules does not: warnings, with codes that begin with L. */
public final class Lint {
    private static final int MOST_LINES = 120;
    private static final int MOST_RULES = 7;
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9a-z]*-\\d{1,2}[a-z]?\\.[1-9]\\d{0,2} \\S.*");
    private static final Pattern TABS = Pattern.compile("\t+");
    private static final Pattern TITLE = Pattern.compile(".*\\b[A-Z]{1,3}-[A-Z0-9]+\\b.*");

    private final List<RuleProblem> found = new ArrayList<>();

    /** The warnings about checked files, in the order of files and lines. */
    public static List<RuleProblem> of(CheckedFiles checked) {
        Lint lint = new Lint();
        Map<String, Set<Stage>> concluded = new HashMap<>();
        Set<String> conclusions = Set.copyOf(new Dictionary().conclusions());
        for (FileTree file : checked.files()) {
            stage(file)
                    .ifPresent(stage -> file.rules().stream()
                            .map(rule -> rule.conclusion().type())
                            .filter(conclusions::contains)
                            .forEach(type -> concluded
                                    .computeIfAbsent(type, t -> new HashSet<>())
                                    .add(stage)));
        }
        checked.files().forEach(file -> lint.file(file, concluded));
        return lint.found;
    }

    private void file(FileTree file, Map<String, Set<Stage>> concluded) {
        Source source = file.source();
        Problems problems = new Problems(source);
        text(source, problems);
        if (file.rules().size() > MOST_RULES) {
            problems.add(
                    "L03",
                    file.rules().get(MOST_RULES).nameSpan(),
                    "a file answers one question with at most " + MOST_RULES + " rules; split the question",
                    "");
        }
        for (RuleTree rule : file.rules()) {
            problems.in(rule.name());
            if (!NAME.matcher(rule.name()).matches()) {
                problems.add("L04", rule.nameSpan(), "a name is an id such as `EL-04.1` and what the rule says", "");
            }
            rule.metadata("title")
                    .filter(t -> TITLE.matcher(t.value()).matches())
                    .ifPresent(t ->
                            problems.add("L05", t.valueSpan(), "a title is read by people; it has no codes in it", ""));
            stage(file).ifPresent(stage -> rule.conditions().forEach(c -> order(c, stage, concluded, problems)));
        }
        found.addAll(problems.all());
    }

    private static Optional<Stage> stage(FileTree file) {
        return Stage.of(file.source().file().split("/", 2)[0]);
    }

    private static void text(Source source, Problems problems) {
        String text = source.text();
        if (text.isBlank()) {
            return;
        }
        if (!text.startsWith("// ") || !text.lines().findFirst().orElse("").endsWith("?") && !question(text)) {
            problems.add("L01", new Span(0, 1), "a file begins with a comment that asks its question", "// …?");
        }
        if (text.lines().count() > MOST_LINES) {
            problems.add("L02", new Span(0, 1), "a file has at most " + MOST_LINES + " lines; split the question", "");
        }
        for (Matcher tabs = TABS.matcher(text); tabs.find(); ) {
            problems.add("L06", new Span(tabs.start(), tabs.end()), "write spaces instead of a tab", "    ");
        }
    }

    private static boolean question(String text) {
        List<String> comment = text.lines().takeWhile(l -> l.startsWith("//")).toList();
        return !comment.isEmpty() && comment.get(comment.size() - 1).endsWith("?");
    }

    /** A rule that asks for what its own stage, or a later one, concludes depends on which rule fires first. */
    private static void order(Condition condition, Stage stage, Map<String, Set<Stage>> concluded, Problems problems) {
        if (condition instanceof Condition.Pattern pattern) {
            boolean before =
                    concluded.getOrDefault(pattern.type(), Set.of()).stream().allMatch(s -> s.compareTo(stage) < 0);
            if (!before) {
                problems.add(
                        "L10",
                        pattern.name(),
                        "`" + pattern.type()
                                + "` is concluded in this stage or a later one, so the rule depends on which fires first; conclude it in an earlier stage",
                        "");
            }
        } else if (condition instanceof Condition.Existence existence) {
            existence.conditions().forEach(c -> order(c, stage, concluded, problems));
        } else if (condition instanceof Condition.Either either) {
            either.branches().forEach(b -> b.forEach(c -> order(c, stage, concluded, problems)));
        } else if (condition instanceof Condition.Accumulation accumulation) {
            accumulation.over().forEach(c -> order(c, stage, concluded, problems));
        }
    }
}
