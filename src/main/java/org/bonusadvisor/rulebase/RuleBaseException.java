package org.bonusadvisor.rulebase;

import java.util.List;
import java.util.stream.Collectors;
import org.bonusadvisor.rulebase.syntax.RuleProblem;

/** The rules folder cannot be used; the message names every problem with file, line and rule, fit to print. */
public final class RuleBaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    /** For problems in files. */
    public RuleBaseException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::text).distinct().collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** For a folder that cannot be used at all. */
    public RuleBaseException(String message) {
        super(message);
        this.problems = List.of();
    }

    /** The problems, in the order of the files. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
