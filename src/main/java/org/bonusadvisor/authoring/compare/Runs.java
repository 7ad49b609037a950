package org.bonusadvisor.authoring.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.inference.Memory;
import org.bonusadvisor.profile.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What different versions advise one person. A version whose rules conclude the same as those of a version that was run
 * is not run: it advises the same. Belongs to one thread.
 */
final class Runs {
    private final Reading.Accepted reading;
    private final BiFunction<Version, Version, Delta> deltas;
    private final List<Run> known = new ArrayList<>();

    private record Run(
            Version version, Outcome outcome, @Nullable Memory memory) {}

    Runs(Reading.Accepted reading, BiFunction<Version, Version, Delta> deltas) {
        this.reading = reading;
        this.deltas = deltas;
    }

    /** What a version advises. */
    Outcome of(Version version) {
        for (Run run : known) {
            Memory memory = run.memory();
            if (run.version() == version
                    || (memory != null
                            && deltas.apply(run.version(), version)
                                    .effect(memory)
                                    .same())) {
                return run.outcome();
            }
        }
        Run run = run(version);
        known.add(run);
        return run.outcome();
    }

    private Run run(Version version) {
        try {
            Advisor.Examined examined = version.advisor().examine(reading);
            return new Run(version, Outcome.of(examined.advice()), examined.memory());
        } catch (RuntimeException e) {
            return new Run(version, Outcome.none(why(e)), null);
        }
    }

    /** Our own messages are for people; of other faults the kind is told. */
    static String why(RuntimeException e) {
        boolean ours = e.getClass().getName().startsWith("org.bonusadvisor.");
        return ours && e.getMessage() != null ? e.getMessage() : e.getClass().getSimpleName();
    }
}
