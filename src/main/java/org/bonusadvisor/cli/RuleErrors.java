package org.bonusadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.bonusadvisor.rulebase.syntax.RuleProblem;

/** A rules folder with errors; the message holds each of them as {@code rules check} prints it. */
final class RuleErrors extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleErrors(Path folder, List<RuleProblem> errors) {
        super(errors.stream()
                .flatMap(error -> new ProblemText(folder).lines(error).stream())
                .collect(Collectors.joining("\n")));
    }
}
