package org.bonusadvisor.cli;

import java.util.List;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.profile.Problem;

/** Problems as compilers print them: {@code file:line:column path: what is wrong}. */
final class ProblemLines {
    private ProblemLines() {}

    static List<String> of(Entry entry, List<Problem> problems) {
        return problems.stream()
                .map(problem -> entry.source() + ":" + problem.text())
                .toList();
    }
}
