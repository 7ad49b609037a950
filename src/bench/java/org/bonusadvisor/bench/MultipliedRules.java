package org.bonusadvisor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonusadvisor.rulebase.CheckedFiles;
import org.bonusadvisor.rulebase.RuleBase;
import org.bonusadvisor.rulebase.RuleBaseException;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.FileTree;

/**
 * The program's rules several times over. Each copy of a rule has the conditions of the rule and an id of its own; it fires
 * whenever the rule does, and concludes something that no rule asks for, so that the advice stays the same.
 */
final class MultipliedRules {
    private static final Pattern NAME = Pattern.compile("(?m)^rule \"");
    private static final Pattern CONCLUSION = Pattern.compile("(?s)\\binsert\\(.*?\\);\\s*(?=end\\b)");
    private static final String INERT = Matcher.quoteReplacement("insert( new Unmentionable( \"copy\" ) );\n");

    private MultipliedRules() {}

    /**
     * Rules so many times over. Each copy is checked by itself: together they can be more than a user may have.
     *
     * @param times from 1
     */
    static RuleBase of(RuleFiles files, int times) {
        List<FileTree> trees = new ArrayList<>(checked(files).files());
        TreeMap<String, String> texts = new TreeMap<>(files.texts());
        for (int copy = 2; copy <= times; copy++) {
            RuleFiles copied = copy(files, "C" + copy);
            trees.addAll(checked(copied).files());
            texts.putAll(copied.texts());
        }
        return RuleBase.of(new RuleFiles(texts), new CheckedFiles(List.copyOf(trees), List.of()));
    }

    private static CheckedFiles checked(RuleFiles files) {
        CheckedFiles checked = CheckedFiles.of(files);
        if (!checked.problems().isEmpty()) {
            throw new RuleBaseException(checked.problems());
        }
        return checked;
    }

    private static RuleFiles copy(RuleFiles files, String mark) {
        TreeMap<String, String> texts = new TreeMap<>();
        files.texts().forEach((path, text) -> {
            boolean rules = path.endsWith(".drl");
            texts.put(rules ? path.replace(".drl", "-" + mark + ".drl") : path, rules ? copy(text, mark) : text);
        });
        return new RuleFiles(texts);
    }

    private static String copy(String text, String mark) {
        String named = NAME.matcher(Objects.requireNonNull(text)).replaceAll("rule \"" + mark);
        return CONCLUSION.matcher(named).replaceAll(INERT);
    }
}
