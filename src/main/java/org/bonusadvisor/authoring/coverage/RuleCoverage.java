package org.bonusadvisor.authoring.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bonusadvisor.authoring.Situation;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.Stage;
import org.bonusadvisor.rulebase.syntax.Source;

/**
 * What situations touch of rules.
 *
 * @param sources the rule files in the order of their paths
 * @param points everything that can be touched, in the order of files and lines
 */
public record RuleCoverage(List<Source> sources, List<Point> points) {

    /** The coverage of the rules in the chosen files. */
    public static RuleCoverage of(RuleBase rules, List<Situation> situations, Predicate<String> chosen) {
        List<Source> sources = rules.sources().texts().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".drl") && chosen.test(file.getKey()))
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        var stages = situations.stream()
                .collect(Collectors.groupingBy(
                        Situation::stage, Collectors.mapping(Situation::facts, Collectors.toList())));
        List<Point> points = new ArrayList<>();
        for (Source source : sources) {
            for (Rule rule : rules.all()) {
                if (rule.file().equals(source.file())) {
                    Stage stage = rule.stage();
                    points.addAll(new Touched(rule, source).by(stages.getOrDefault(stage, List.of())));
                }
            }
        }
        return new RuleCoverage(sources, List.copyOf(points));
    }

    /** What situations with these facts touch of one rule. */
    public static List<Point> of(Rule rule, Source source, List<List<Object>> situations) {
        return new Touched(rule, source).by(situations);
    }

    /** How many points of a kind there are in a file; of all files when the path is empty. */
    public long count(String file, Point.Kind kind, boolean wholeOnly) {
        return points.stream()
                .filter(p -> p.kind() == kind && (file.isEmpty() || p.file().equals(file)))
                .filter(p -> !wholeOnly || p.whole())
                .count();
    }

    /** In words: what is missing, file by file, and the totals. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        points.stream()
                .filter(p -> !p.whole())
                .map(p -> "rules/" + p.file() + ":" + p.line() + ":" + p.column() + ": " + p.missing())
                .forEach(lines::add);
        for (Point.Kind kind : Point.Kind.values()) {
            long all = count("", kind, false);
            lines.add(String.format(Locale.ROOT, "%,d of %,d %s", count("", kind, true), all, kind.words()));
        }
        return lines;
    }
}
