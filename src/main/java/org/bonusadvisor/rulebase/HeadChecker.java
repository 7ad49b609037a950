package org.bonusadvisor.rulebase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.rulebase.syntax.FileTree;
import org.bonusadvisor.rulebase.syntax.Nearest;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.syntax.Span;

/** Checks what stands above the rules of a file: package, agenda group and imports. */
final class HeadChecker {
    private static final String PACKAGE = "org.bonusadvisor.rules";
    private static final List<String> IMPORTS = List.of("org.bonusadvisor.facts.*", "org.bonusadvisor.conclusions.*");
    private static final Pattern FIRST_RULE = Pattern.compile("(?m)^[ \\t]*rule\\b");
    private static final Span TOP = new Span(0, 0);

    private final FileTree tree;
    private final Problems problems;

    HeadChecker(FileTree tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    void check() {
        Source source = tree.source();
        problems.in("");
        String folder = source.file().contains("/") ? source.file().split("/", 2)[0] : "";
        boolean empty = tree.rules().isEmpty() && problems.isEmpty();
        if (Stage.of(folder).isEmpty()) {
            problems.add(
                    "R043",
                    TOP,
                    "the file stands in no stage; move it to one of the folders " + String.join(", ", stages()),
                    Nearest.to(folder, stages()));
        } else if (empty) {
            problems.add("R044", TOP, "the file holds no rule; write one, or delete the file", "");
        } else if (readable(source)) {
            ownPackage();
            group(folder);
            imports();
        }
    }

    /** Whether everything above the first rule could be read. */
    private boolean readable(Source source) {
        Matcher rule = FIRST_RULE.matcher(source.text());
        return !problems.anyBefore(rule.find() ? source.line(rule.end()) : Integer.MAX_VALUE);
    }

    private void ownPackage() {
        if (tree.packageName().isEmpty()) {
            problems.add("R040", TOP, "the file has no package; write it above the imports", "package " + PACKAGE);
        } else if (!tree.packageName().equals(PACKAGE)) {
            problems.add(
                    "R040",
                    tree.packageSpan(),
                    "all rules stand in one package, or firings get lost",
                    "package " + PACKAGE);
        }
    }

    private void group(String folder) {
        if (!tree.group().equals(folder)) {
            boolean missing = tree.group().isEmpty();
            problems.add(
                    "R041",
                    missing ? tree.packageSpan() : tree.groupSpan(),
                    (missing
                                    ? "the file has no agenda group"
                                    : "the agenda group is not that of the folder `" + folder + "`")
                            + ", so its rules would never fire in their stage",
                    "agenda-group \"" + folder + "\"");
        }
    }

    private void imports() {
        List<String> missing = new ArrayList<>(IMPORTS);
        missing.removeAll(tree.imports());
        for (String other : tree.imports()) {
            if (!IMPORTS.contains(other)) {
                String meant = Nearest.to(other, missing);
                missing.remove(meant);
                problems.add(
                        "R045",
                        place(other),
                        "a rule uses only facts and conclusions; "
                                + (meant.isEmpty() ? "take this import out" : "write `" + meant + "`"),
                        meant);
            }
        }
        Span below = tree.group().isEmpty() ? tree.packageSpan() : tree.groupSpan();
        for (String wanted : missing) {
            problems.add(
                    "R042", below, "the file does not import `" + wanted + "`; write it below", "import " + wanted);
        }
    }

    private Span place(String imported) {
        Matcher at = Pattern.compile("import\\s+(" + Pattern.quote(imported) + ")")
                .matcher(tree.source().text());
        return at.find() ? new Span(at.start(1), at.end(1)) : TOP;
    }

    private static List<String> stages() {
        return Arrays.stream(Stage.values()).map(Stage::folder).toList();
    }
}
