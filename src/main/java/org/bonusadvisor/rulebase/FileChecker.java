package org.bonusadvisor.rulebase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.rulebase.syntax.FileTree;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Parser;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.syntax.Span;
import org.bonusadvisor.rulebase.words.Dictionary;

/** Checks rule files one after the other; ids and names are compared over all of them. */
public final class FileChecker {
    private static final String PACKAGE = "org.bonusadvisor.rules";
    private static final List<String> IMPORTS = List.of("org.bonusadvisor.facts.*", "org.bonusadvisor.conclusions.*");
    private static final Set<String> METADATA = Set.of("title", "why", "source", "grade");
    private static final Set<String> GRADES = Set.of("A", "B", "C", "L", "D");

    private final Dictionary dictionary = new Dictionary();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> sources;

    /** A checker that knows which sources a rule may cite. */
    public FileChecker(Set<String> sources) {
        this.sources = Set.copyOf(sources);
    }

    /** Reads and checks a file; what is wrong goes to the problems. */
    public FileTree check(Source source, Problems problems) {
        FileTree tree = Parser.parse(source, problems);
        boolean readable = problems.isEmpty();
        head(tree, problems, readable);
        RuleChecker rules = new RuleChecker(dictionary, problems);
        for (RuleTree rule : tree.rules()) {
            problems.in(rule.name());
            metadata(rule, problems);
            unique(source, rule, problems);
            rules.check(rule);
        }
        problems.in("");
        return tree;
    }

    private void head(FileTree tree, Problems problems, boolean readable) {
        problems.in("");
        String folder =
                tree.source().file().contains("/") ? tree.source().file().split("/", 2)[0] : "";
        Span top = new Span(0, 0);
        if (Stage.of(folder).isEmpty()) {
            problems.add(
                    "R043",
                    top,
                    "the file stands in no stage; move it to one of the folders " + String.join(", ", stages()),
                    Nearest.to(folder, stages()));
            return;
        }
        if (!tree.packageName().equals(PACKAGE) && readable) {
            problems.add(
                    "R040",
                    tree.packageSpan(),
                    tree.packageName().isEmpty()
                            ? "the file has no package"
                            : "all rules stand in one package, or firings get lost",
                    "package " + PACKAGE);
        }
        if (!tree.group().equals(folder) && readable) {
            problems.add(
                    "R041",
                    tree.group().isEmpty() ? tree.packageSpan() : tree.groupSpan(),
                    "without the agenda group of its folder the rules of this file never fire in their stage",
                    "agenda-group \"" + folder + "\"");
        }
        for (String wanted : IMPORTS) {
            if (!tree.imports().contains(wanted) && readable) {
                problems.add(
                        "R042", tree.packageSpan(), "the file does not import `" + wanted + "`", "import " + wanted);
            }
        }
        for (String other : tree.imports()) {
            if (!IMPORTS.contains(other)) {
                int at = tree.source().text().indexOf("import " + other) + "import ".length();
                problems.add(
                        "R045",
                        new Span(at, at + other.length()),
                        "a rule uses only facts and conclusions; take this import out",
                        "");
            }
        }
        if (tree.rules().isEmpty() && readable) {
            problems.add("R044", top, "the file holds no rule", "");
        }
    }

    private void metadata(RuleTree rule, Problems problems) {
        for (RuleTree.Metadata entry : rule.metadata()) {
            if (!METADATA.contains(entry.key())) {
                problems.add(
                        "R051",
                        entry.keySpan(),
                        "there is no metadata `@" + entry.key() + "`",
                        Nearest.to(entry.key(), METADATA));
            }
        }
        for (String key : METADATA.stream().sorted().toList()) {
            boolean given = rule.metadata(key).filter(m -> !m.value().isBlank()).isPresent();
            if (!given) {
                problems.add(
                        "R050",
                        rule.nameSpan(),
                        "the rule has no @" + key + "; write it below the name",
                        "@" + key + "( \"…\" )");
            }
        }
        rule.metadata("source").ifPresent(source -> sources(source, problems));
        rule.metadata("grade")
                .filter(g -> !GRADES.contains(g.value().strip()))
                .ifPresent(grade -> problems.add(
                        "R053",
                        grade.valueSpan(),
                        "the grade is one of A, B, C, L, D, found `" + grade.value() + "`",
                        ""));
    }

    private void sources(RuleTree.Metadata source, Problems problems) {
        int at = source.valueSpan().start() + 1;
        for (String part : source.value().split(",", -1)) {
            String id = part.strip();
            if (!id.isEmpty() && !sources.contains(id)) {
                int start = at + part.indexOf(id);
                problems.add(
                        "R052",
                        new Span(start, start + id.length()),
                        "`" + id + "` is not in sources.yaml; add it there with its title and grade",
                        Nearest.to(id, sources));
            }
            at += part.length() + 1;
        }
    }

    private void unique(Source source, RuleTree rule, Problems problems) {
        String place =
                "rules/" + source.file() + ":" + source.line(rule.nameSpan().start());
        String sameName = names.putIfAbsent(rule.name(), place);
        String sameId = ids.putIfAbsent(rule.id(), place);
        if (sameName != null) {
            problems.add("R054", rule.nameSpan(), "the rule at " + sameName + " has the same name", "");
        } else if (sameId != null) {
            problems.add("R055", rule.nameSpan(), "the id `" + rule.id() + "` is taken by the rule at " + sameId, "");
        }
    }

    private static List<String> stages() {
        return Arrays.stream(Stage.values()).map(Stage::folder).toList();
    }
}
