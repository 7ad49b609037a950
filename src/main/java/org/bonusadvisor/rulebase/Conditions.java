package org.bonusadvisor.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Finds the patterns of a rule and the properties that they read. */
final class Conditions {
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern PATH =
            Pattern.compile("(?<![\\w.$])([a-z]\\w*(?:\\.[a-z]\\w*)*)(?![\\w.]*\\()(?!\\w)");
    private static final Set<String> WORDS =
            Set.of("in", "not", "contains", "memberof", "memberOf", "matches", "null", "true", "false", "str");

    private final List<Rule.Condition> found = new ArrayList<>();

    /** The patterns below a condition, in the order in which they are written. */
    List<Rule.Condition> of(BaseDescr condition) {
        collect(condition, false);
        return List.copyOf(found);
    }

    private void collect(BaseDescr condition, boolean negated) {
        if (condition instanceof PatternDescr pattern) {
            if (pattern.getSource() instanceof AccumulateDescr accumulate) {
                accumulate.getDescrs().forEach(inner -> collect(inner, negated));
            } else {
                String text = pattern.getConstraint().getDescrs().stream()
                        .map(c -> ((BaseDescr) c).getText() == null ? c.toString() : ((BaseDescr) c).getText())
                        .collect(Collectors.joining(", "));
                found.add(new Rule.Condition(negated, pattern.getObjectType(), properties(text), text));
            }
        } else if (condition instanceof AccumulateDescr accumulate) {
            collect(accumulate.getInput(), negated);
        } else if (condition instanceof ConditionalElementDescr element) {
            boolean inner = negated ^ (condition instanceof NotDescr);
            element.getDescrs().forEach(d -> collect((BaseDescr) d, inner));
        }
    }

    private static List<String> properties(String constraints) {
        Set<String> paths = new LinkedHashSet<>();
        Matcher path = PATH.matcher(STRING.matcher(constraints).replaceAll("\"\""));
        while (path.find()) {
            if (!WORDS.contains(path.group(1))) {
                paths.add(path.group(1));
            }
        }
        return List.copyOf(paths);
    }
}
