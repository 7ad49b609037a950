package org.bonusadvisor.rulebase.syntax;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file. */
public final class Problems {
    private final Source source;
    private final List<RuleProblem> found = new ArrayList<>();
    private String rule = "";

    /** For a file. */
    public Problems(Source source) {
        this.source = source;
    }

    /** From here on problems belong to this rule. */
    public void in(String name) {
        rule = name;
    }

    /** Notes something wrong at a place. */
    public void add(String code, Span span, String message, String instead) {
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
    }

    /** Everything so far, in the order found. */
    public List<RuleProblem> all() {
        return List.copyOf(found);
    }

    /** Whether something is wrong on a line so far. */
    boolean tellsOf(int line) {
        return found.stream().anyMatch(p -> p.line() == line);
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }
}
