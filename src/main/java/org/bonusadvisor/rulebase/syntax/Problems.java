package org.bonusadvisor.rulebase.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong in one file. */
public final class Problems {
    /** Nobody reads more of one file at a time. */
    private static final int MOST = 100;

    private final Source source;
    private final List<RuleProblem> found = new ArrayList<>();
    private final Set<Integer> unreadable = new HashSet<>();
    private String rule = "";
    private boolean cutOff;

    /** For a file. */
    public Problems(Source source) {
        this.source = source;
    }

    /** From here on problems belong to this rule. */
    public void in(String name) {
        rule = name;
    }

    /** Notes something wrong at a place, unless its line could not be read anyway. */
    public void add(String code, Span span, String message, String instead) {
        if (found.size() <= MOST && !unreadable.contains(source.line(span.start()))) {
            note(code, span, message, instead);
        }
    }

    /** Notes something that cannot be read; what else seems wrong on its line is its doing. */
    void unreadable(String code, Span span, String message, String instead) {
        if (found.size() <= MOST) {
            note(code, span, message, instead);
            unreadable.add(source.line(span.start()));
        }
    }

    private void note(String code, Span span, String message, String instead) {
        if (found.size() < MOST) {
            found.add(new RuleProblem(
                    code,
                    source.file(),
                    source.line(span.start()),
                    source.column(span.start()),
                    Math.max(1, span.end() - span.start()),
                    source.lineText(span.start()),
                    rule.isEmpty() ? source.ruleAt(span.start()) : rule,
                    message,
                    instead));
        } else if (found.size() == MOST) {
            found.add(RuleProblem.of(
                    "R008",
                    source.file(),
                    source.line(span.start()),
                    "from here on more is wrong than the " + MOST + " mistakes told; mend those first"));
        }
    }

    /** Notes that the rest of the file cannot be read, so that nothing is missing at its end. */
    void cutOff() {
        cutOff = true;
    }

    boolean isCutOff() {
        return cutOff;
    }

    /** Everything so far, in the order of lines. */
    public List<RuleProblem> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(RuleProblem::line).thenComparingInt(RuleProblem::column))
                .toList();
    }

    /** The number of problems so far. */
    public int count() {
        return found.size();
    }

    /** Whether something is wrong before a line. */
    public boolean anyBefore(int line) {
        return found.stream().anyMatch(p -> p.line() < line);
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }
}
