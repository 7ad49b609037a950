package org.bonusadvisor.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonusadvisor.batch.Tally;

/** How a command ended. */
enum ExitCode {
    ALL_ADVISED(0, "every profile was advised, or the command did what it says"),
    SOME_REJECTED(
            1,
            "some profiles were rejected, the rest was advised; or a case of the rules failed; or, with --strict, the rules have warnings; or, with --engine, there are differences"),
    USAGE(2, "the command line, an input or the output folder cannot be used as given"),
    RULES(3, "the rules have errors"),
    INTERNAL(4, "an internal error, or output that failed while it was written"),
    CHANGES(5, "rules compare found changes, or verify found that something differs"),
    INTERRUPTED(130, "the user stopped the run; it can be resumed");

    private final int number;
    private final String sentence;

    ExitCode(int number, String sentence) {
        this.number = number;
        this.sentence = sentence;
    }

    /** The number that the process returns. */
    int number() {
        return number;
    }

    /** How a run with these counts ended. */
    static ExitCode of(Tally tally) {
        if (tally.internalErrors() > 0) {
            return INTERNAL;
        }
        return tally.rejected() > 0 ? SOME_REJECTED : ALL_ADVISED;
    }

    /** Number to sentence, for the help. */
    static Map<String, String> list() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(
                        code -> String.valueOf(code.number()), code -> code.sentence, (a, b) -> a, LinkedHashMap::new));
    }
}
