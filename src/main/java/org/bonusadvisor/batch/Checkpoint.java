package org.bonusadvisor.batch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.batch.files.OutputException;

/**
 * How far a run is.
 *
 * @param of what it is about
 * @param tally what the entries so far came to
 * @param chain digest of the entries so far, see {@link Ticket#chain}
 * @param lengths bytes of each file that grows, by name
 */
record Checkpoint(Undertaking of, Tally tally, byte[] chain, Map<String, Long> lengths) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Nothing done yet. */
    static Checkpoint start(Undertaking of) {
        return new Checkpoint(of, Tally.ZERO, new byte[0], Map.of());
    }

    /**
     * What was written down of a run.
     *
     * @throws OutputException when it is damaged, or of a run that is not the same
     */
    static Checkpoint read(byte[] content, Undertaking now) {
        Checkpoint read;
        try {
            read = JSON.readValue(content, Checkpoint.class);
        } catch (IOException e) {
            throw OutputException.refused("cannot resume: what was written down about the unfinished run is damaged;"
                    + " delete its folder and begin anew");
        }
        List<String> differences = now.differences(read.of());
        if (!differences.isEmpty()) {
            throw OutputException.refused("cannot resume, because this is not the same run: "
                    + String.join("; ", differences) + "; give the same, or delete the unfinished run and begin anew");
        }
        return read;
    }

    byte[] write() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    /** The length that a file had; 0 when there was none. */
    long length(String file) {
        return lengths.getOrDefault(file, 0L);
    }
}
