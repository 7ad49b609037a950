package org.bonusadvisor.advice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bonusadvisor.rulebase.RuleFiles;
import org.bonusadvisor.rulebase.syntax.RuleProblem;

/**
 * The codes that a rules folder declares, and what is wrong with their file.
 *
 * @param lists the codes of each list
 * @param problems everything wrong
 * @param complete whether a code that is not there is not declared
 */
public record DeclaredCodes(Map<String, Set<String>> lists, List<RuleProblem> problems, boolean complete) {

    /** The codes of a rules folder. */
    public static DeclaredCodes of(RuleFiles files) {
        CodeReader.Read read = CodeReader.read(files);
        Map<String, Set<String>> lists = new TreeMap<>();
        read.lists().forEach((name, codes) -> lists.put(name, codes.keySet()));
        return new DeclaredCodes(lists, read.problems(), read.complete());
    }

    /** The codes of one list. */
    public Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }
}
