package org.bonusadvisor.batch;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.advice.Advice.DataId;
import org.bonusadvisor.advice.Advice.RuleBaseId;
import org.bonusadvisor.batch.files.UnfinishedRun;
import org.bonusadvisor.batch.source.SourceDigest;

/** The record of a run, {@code run.json}: what went in, with what, and what became of it; the only file with times. */
@JsonPropertyOrder({
    "product",
    "version",
    "ruleBase",
    "data",
    "options",
    "inputs",
    "counts",
    "ids",
    "checksums",
    "started",
    "finished",
    "durationMillis"
})
record RunRecord(
        String product,
        String version,
        RuleBaseId ruleBase,
        DataId data,
        Map<String, String> options,
        List<SourceDigest> inputs,
        Tally counts,
        IdMemory ids,
        String checksums,
        String started,
        String finished,
        long durationMillis) {
    static final String FILE = UnfinishedRun.RECORD;
    static final String PRODUCT = UnfinishedRun.PRODUCT;

    private static final ObjectWriter PRETTY = new JsonMapper()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /**
     * What the digests of ids took.
     *
     * @param digests how many
     * @param bytes memory for them
     */
    record IdMemory(long digests, long bytes) {}

    /**
     * The record of a finished run.
     *
     * @param checksums SHA-256 of the file with the digests of all other files
     */
    static RunRecord of(
            Undertaking run,
            List<SourceDigest> inputs,
            Tally counts,
            Ids ids,
            String checksums,
            Instant started,
            Instant finished) {
        return new RunRecord(
                PRODUCT,
                run.release().version(),
                run.release().ruleBase(),
                run.release().data(),
                run.options(),
                inputs,
                counts,
                new IdMemory(ids.size(), ids.bytes()),
                checksums,
                started.toString(),
                finished.toString(),
                Duration.between(started, finished).toMillis());
    }

    byte[] write() throws IOException {
        return (PRETTY.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
