package org.bonusadvisor.rulebase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bonusadvisor.rulebase.syntax.FileTree;
import org.bonusadvisor.rulebase.syntax.Parser;
import org.bonusadvisor.rulebase.syntax.Problems;
import org.bonusadvisor.rulebase.syntax.RuleTree;
import org.bonusadvisor.rulebase.syntax.Source;
import org.bonusadvisor.rulebase.syntax.Span;
import org.bonusadvisor.rulebase.words.Dictionary;

/** Checks rule files one after the other; ids and names are compared over all of them. */
public final class FileChecker {
    /** The code of a source that is not in sources.yaml. */
    static final String UNKNOWN_SOURCE = "R052";

    /** A file of the style's 120 lines has less than a tenth of it. */
    private static final int MOST_CHARACTERS = 100_000;

    /** More rules than this cannot be compiled in reasonable time. */
    private static final int MOST_RULES = 5_000;

    private static final Span TOP = new Span(0, 0);

    private final Dictionary dictionary = new Dictionary();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> sources;
    private int rules;

    /** A checker that knows which sources a rule may cite. */
    public FileChecker(Set<String> sources) {
        this.sources = Set.copyOf(sources);
    }

    /** Reads and checks a file; what is wrong goes to the problems. */
    public FileTree check(Source source, Problems problems) {
        if (rules > MOST_RULES) {
            return empty(source);
        }
        if (source.text().length() > MOST_CHARACTERS) {
            problems.add(
                    "R007",
                    TOP,
                    "the file has " + source.text().length() + " characters, and at most " + MOST_CHARACTERS
                            + " are allowed; split it into several files",
                    "");
            return empty(source);
        }
        FileTree tree = Parser.parse(source, problems);
        new HeadChecker(tree, problems).check();
        MetadataChecker metadata = new MetadataChecker(sources, problems);
        RuleChecker checker = new RuleChecker(dictionary, problems);
        for (RuleTree rule : tree.rules()) {
            problems.in(rule.name());
            metadata.check(rule);
            unique(source, rule, problems);
            checker.check(rule);
            count(rule, problems);
        }
        problems.in("");
        return tree;
    }

    private static FileTree empty(Source source) {
        return new FileTree(source, "", "", List.of(), List.of(), TOP, TOP);
    }

    private void count(RuleTree rule, Problems problems) {
        rules++;
        if (rules == MOST_RULES + 1) {
            problems.add(
                    "R046",
                    rule.nameSpan(),
                    "this is one rule too many; at most " + MOST_RULES + " are allowed in all files together",
                    "");
        }
    }

    private void unique(Source source, RuleTree rule, Problems problems) {
        if (rule.name().isBlank()) {
            problems.add(
                    "R057", rule.nameSpan(), "the rule has no name; write its id and what it says", "\"EL-04.1 …\"");
            return;
        }
        String place =
                "rules/" + source.file() + ":" + source.line(rule.nameSpan().start());
        String sameName = names.putIfAbsent(rule.name(), place);
        String sameId = ids.putIfAbsent(rule.id(), place);
        if (sameName != null) {
            problems.add(
                    "R054",
                    rule.nameSpan(),
                    "the rule at " + sameName + " has the same name; give this one its own",
                    "");
        } else if (sameId != null) {
            problems.add(
                    "R055",
                    rule.nameSpan(),
                    "the id `" + rule.id() + "` is taken by the rule at " + sameId + "; take the next free number",
                    "");
        }
    }
}
