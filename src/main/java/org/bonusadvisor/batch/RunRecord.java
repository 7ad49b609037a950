package org.bonusadvisor.batch;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bonusadvisor.advice.Advice.DataId;
import org.bonusadvisor.advice.Advice.RuleBaseId;
import org.bonusadvisor.batch.source.SourceDigest;

/** The record of a run, {@code run.json}: what went in, with what, and what became of it; the only file with times. */
@JsonPropertyOrder({
    "product",
    "version",
    "ruleBase",
    "data",
    "inputs",
    "counts",
    "started",
    "finished",
    "durationMillis"
})
record RunRecord(
        String product,
        String version,
        RuleBaseId ruleBase,
        DataId data,
        List<SourceDigest> inputs,
        Tally counts,
        String started,
        String finished,
        long durationMillis) {
    static final String FILE = "run.json";
    static final String PRODUCT = "bonus-advisor";

    static RunRecord of(Release release, List<SourceDigest> inputs, Tally counts, Instant started, Instant finished) {
        return new RunRecord(
                PRODUCT,
                release.version(),
                release.ruleBase(),
                release.data(),
                inputs,
                counts,
                started.toString(),
                finished.toString(),
                Duration.between(started, finished).toMillis());
    }
}
