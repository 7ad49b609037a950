package org.bonusadvisor.rulebase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.syntax.Span;

/** Checks title, reason, sources and grade of a rule. */
final class MetadataChecker {
    private static final List<String> KEYS = List.of("title", "why", "source", "grade");
    private static final List<String> GRADES = List.of("A", "B", "C", "L", "D");

    private final Set<String> sources;
    private final Problems problems;

    MetadataChecker(Set<String> sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    void check(RuleTree rule) {
        Set<String> seen = new HashSet<>();
        Set<String> missing = new TreeSet<>(KEYS);
        rule.metadata().forEach(entry -> missing.remove(entry.key()));
        for (RuleTree.Metadata entry : rule.metadata()) {
            key(entry, missing);
            if (!seen.add(entry.key())) {
                problems.add(
                        "R056",
                        entry.keySpan(),
                        "the rule has a second @" + entry.key() + "; take one of them out",
                        "");
            }
            if (entry.value().isBlank() && KEYS.contains(entry.key())) {
                problems.add("R050", entry.valueSpan(), "@" + entry.key() + " says nothing; write its text", "");
            }
        }
        for (String key : missing) {
            problems.add(
                    "R050",
                    rule.nameSpan(),
                    "the rule has no @" + key + "; write it below the name",
                    "@" + key + "( \"…\" )");
        }
        rule.metadata("source").ifPresent(this::sources);
        rule.metadata("grade").ifPresent(this::grade);
    }

    /** A misspelt key is not told again as a missing one. */
    private void key(RuleTree.Metadata entry, Set<String> missing) {
        if (!KEYS.contains(entry.key())) {
            String meant = Nearest.to(entry.key(), KEYS);
            missing.remove(meant);
            problems.add(
                    "R051",
                    entry.keySpan(),
                    "there is no metadata `@" + entry.key() + "`; a rule has " + "@title, @why, @source and @grade",
                    meant);
        }
    }

    private void grade(RuleTree.Metadata grade) {
        if (!grade.value().isBlank() && !GRADES.contains(grade.value().strip())) {
            problems.add(
                    "R053",
                    grade.valueSpan(),
                    "the grade is one of " + String.join(", ", GRADES) + ", found `" + grade.value() + "`",
                    "");
        }
    }

    private void sources(RuleTree.Metadata source) {
        int at = source.valueSpan().start() + 1;
        for (String part : source.value().split(",", -1)) {
            String id = part.strip();
            if (!id.isEmpty() && !sources.contains(id)) {
                int start = at + part.indexOf(id);
                problems.add(
                        FileChecker.UNKNOWN_SOURCE,
                        new Span(start, start + id.length()),
                        "`" + id
                                + "` is not in sources.yaml; cite one that is, or add it there with its title and grade",
                        Nearest.to(id, sources));
            }
            at += part.length() + 1;
        }
    }
}
