package org.bonusadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.bonusadvisor.rulebase.syntax.RuleProblem;

/** A rules folder with errors; the message holds each of them as {@code rules check} prints it. */
final class RuleErrors extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleErrors(Path folder, List<RuleProblem> errors) {
        super(text(folder, errors));
    }

    /** Errors of one of several versions; {@code heading} says of which. */
    RuleErrors(String heading, Path folder, List<RuleProblem> errors) {
        super(heading + "\n" + text(folder, errors));
    }

    private static String text(Path folder, List<RuleProblem> errors) {
        return errors.stream()
                .flatMap(error -> new ProblemText(folder).lines(error).stream())
                .collect(Collectors.joining("\n"));
    }
}
