package org.bonusadvisor.batch;

import java.util.List;
import java.util.Map;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.profile.Problem;
import org.bonusadvisor.report.view.run.RunRow;
import org.jspecify.annotations.Nullable;

/** What became of one entry. */
public sealed interface Outcome {
    /** The entry. */
    Entry entry();

    /**
     * It was advised.
     *
     * @param id the id of the profile as it was read
     * @param row what the overview keeps of the advice
     * @param reports content of each view, by file extension
     * @param pieces what it adds to each series, by file
     */
    record Advised(Entry entry, String id, RunRow row, Map<String, Report> reports, Map<String, byte[]> pieces)
            implements Outcome {}

    /**
     * It was set aside.
     *
     * @param id its id, as far as it could be read
     * @param taken whether a profile of that id was accepted, so that no later one may have it
     * @param problems why, with lines and columns of the source
     * @param internal whether the fault is ours and not the profile's
     */
    record Rejected(Entry entry, @Nullable String id, boolean taken, List<Problem> problems, boolean internal)
            implements Outcome {
        /** A profile whose id an earlier one has. */
        public static Rejected second(Entry entry, String id) {
            return new Rejected(entry, id, false, List.of(Problems.secondId(entry, id)), false);
        }

        /** Its line in {@code rejected.ndjson}, with its end. */
        public byte[] line() {
            return RejectedRecord.of(this).write();
        }
    }

    /**
     * A file of an advice.
     *
     * @param content its bytes
     * @param sha256 their digest, in hexadecimal
     */
    record Report(byte[] content, String sha256) {}

    /** The same as others may see it: of what was set aside only where it stands and which kinds of problems it has. */
    default Outcome withheld() {
        return this instanceof Rejected bad
                ? new Rejected(
                        bad.entry().withheld(),
                        null,
                        bad.taken(),
                        bad.problems().stream().map(Problem::withheld).toList(),
                        bad.internal())
                : this;
    }
}
