package org.bonusadvisor.rulebase;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.yaml.Shape;
import org.bonusadvisor.rulebase.yaml.YamlNode;
import org.bonusadvisor.rulebase.yaml.YamlReader;

/**
 * The sources that {@code sources.yaml} declares.
 *
 * @param ids their ids in order
 * @param problems what is wrong in the file
 * @param complete whether the whole file could be read, so that an id that is not there is not declared
 */
public record SourceList(Set<String> ids, List<RuleProblem> problems, boolean complete) {
    private static final String FILE = "sources.yaml";
    private static final String CODE = "R083";
    private static final Set<String> GRADES = Set.of("A", "B", "C", "L", "D");
    private static final Shape SHAPE =
            new Shape("a source", List.of("id", "title", "grade"), List.of("year", "url", "reviewBy"));

    /** The sources of a rules folder. */
    public static SourceList of(RuleFiles files) {
        String text = files.texts().get(FILE);
        if (text == null) {
            return new SourceList(
                    Set.of(),
                    List.of(RuleProblem.of(
                            CODE, FILE, "the file is missing; it declares every source that a rule cites")),
                    true);
        }
        Source source = new Source(FILE, text);
        Problems problems = new Problems(source);
        Map<String, Integer> lines = new LinkedHashMap<>();
        Optional<YamlNode> root = YamlReader.read(source, CODE, problems);
        root.ifPresent(list -> read(list, source, lines, problems));
        return new SourceList(
                java.util.Collections.unmodifiableSet(lines.keySet()),
                problems.all(),
                root.filter(YamlNode.Items.class::isInstance).isPresent());
    }

    private static void read(YamlNode root, Source source, Map<String, Integer> lines, Problems problems) {
        if (!(root instanceof YamlNode.Items list)) {
            problems.add(CODE, root.span(), "the file is a list of sources; each begins with `- id:`", "- id: …");
            return;
        }
        for (YamlNode item : list.items()) {
            SHAPE.fits(item, CODE, problems);
            item.at("id").filter(id -> !id.textOrEmpty().isEmpty()).ifPresent(id -> {
                Integer before = lines.putIfAbsent(
                        id.textOrEmpty(), source.line(id.span().start()));
                if (before != null) {
                    problems.add(
                            CODE,
                            id.span(),
                            "the source `" + id.textOrEmpty() + "` stands twice, first in line " + before,
                            "");
                }
            });
            item.at("grade")
                    .filter(g -> !GRADES.contains(g.textOrEmpty()))
                    .ifPresent(grade -> problems.add(
                            CODE, grade.span(), "the grade is one of A, B, C, L, D; found " + grade.shown(), ""));
            item.at("year")
                    .filter(y -> !y.textOrEmpty().matches("[12]\\d{3}"))
                    .ifPresent(year -> problems.add(
                            CODE, year.span(), "a year has four digits, such as 2024; found " + year.shown(), ""));
            item.at("reviewBy")
                    .filter(day -> !isDate(day.textOrEmpty()))
                    .ifPresent(day ->
                            problems.add(CODE, day.span(), "write the day as 2027-05-01; found " + day.shown(), ""));
        }
    }

    private static boolean isDate(String text) {
        try {
            return text.equals(LocalDate.parse(text).toString());
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
