package org.bonusadvisor.rulebase;

import java.util.ArrayList;
import java.util.List;
import org.bonusadvisor.rulebase.syntax.FileTree;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleProblem;
import org.bonusadvisor.rulebase.syntax.Source;

/**
 * Rule files that have been read and checked.
 *
 * @param files the files in the order of their paths
 * @param problems everything wrong in them
 */
public record CheckedFiles(List<FileTree> files, List<RuleProblem> problems) {

    /** Reads and checks the rule files of a rules folder. */
    public static CheckedFiles of(RuleFiles files) {
        SourceList sources = SourceList.of(files);
        FileChecker checker = new FileChecker(sources.ids());
        List<FileTree> trees = new ArrayList<>();
        List<RuleProblem> problems = new ArrayList<>(files.unreadable());
        files.texts().forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                Source source = new Source(path, text);
                Problems found = new Problems(source);
                trees.add(checker.check(source, found));
                problems.addAll(found.all());
            }
        });
        if (!sources.complete()) {
            problems.removeIf(problem -> problem.code().equals(FileChecker.UNKNOWN_SOURCE));
        }
        return new CheckedFiles(List.copyOf(trees), List.copyOf(problems));
    }

    /** The rules, in the order of files and lines. */
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (FileTree file : files) {
            Stage stage = Stage.of(file.source().file().split("/", 2)[0]).orElseThrow();
            file.rules().forEach(tree -> rules.add(Rule.of(file, tree, stage)));
        }
        return rules;
    }
}
