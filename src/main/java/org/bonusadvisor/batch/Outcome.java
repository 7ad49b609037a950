package org.bonusadvisor.batch;

import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.profile.Problem;
import org.jspecify.annotations.Nullable;

/** What became of one entry. */
public sealed interface Outcome {
    /**
     * It was advised.
     *
     * @param reports content of each view, by file extension
     */
    record Advised(Advice advice, Map<String, byte[]> reports) implements Outcome {}

    /**
     * It was set aside.
     *
     * @param id its id, as far as it could be read
     * @param problems why, with lines and columns of the source
     * @param internal whether the fault is ours and not the profile's
     */
    record Rejected(Entry entry, @Nullable String id, List<Problem> problems, boolean internal) implements Outcome {}

    /** The same as others may see it: of what was set aside only where it stands and which kinds of problems it has. */
    default Outcome withheld() {
        return this instanceof Rejected bad
                ? new Rejected(
                        bad.entry().withheld(),
                        null,
                        bad.problems().stream().map(Problem::withheld).toList(),
                        bad.internal())
                : this;
    }
}
