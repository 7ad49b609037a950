package org.bonusadvisor.bench.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.bench.BenchException;
import org.bonusadvisor.bench.Figures;
import org.bonusadvisor.bench.Row;

/** Runs of any size in a small heap: generated profiles come through a pipe, all advices go,
 * without texts, to one packed file. */
public final class MemoryUse {
    private static final String HEAP = "256m";

    private final Program program;
    private final Path work;

    /** Runs of a program that write to a folder. */
    public MemoryUse(Program program, Path work) {
        this.program = program;
        this.work = work;
    }

    /** What a run took, in bytes, and how fast it was. */
    private record Peak(long heap, long resident, long ids, long read, double seconds) {}

    /** Lines for a smaller and a larger run, and how they stand to each other. */
    public List<Row> measure(long few, long many) {
        Peak small = run(few);
        Peak large = run(many);
        return List.of(row(small, small), row(large, small));
    }

    private static Row row(Peak peak, Peak small) {
        return new Row(
                "memory with `-Xmx" + HEAP + "`",
                String.format(java.util.Locale.ROOT, "%,d profiles", peak.read()),
                Figures.mebibytes(peak.heap()) + " heap after collection, " + Figures.mebibytes(peak.resident())
                        + " resident, of it " + Figures.mebibytes(peak.ids()) + " id digests",
                Figures.percent(peak.heap() - peak.ids(), small.heap() - small.ids()) + " of heap and "
                        + Figures.percent(peak.resident() - peak.ids(), small.resident() - small.ids())
                        + " of resident size of the smaller run, digests aside",
                "one process each, " + Figures.number(peak.read() / peak.seconds())
                        + " a second beside the process that makes them");
    }

    private Peak run(long count) {
        Path out = work.resolve("memory");
        Path log = work.resolve("memory-gc.log");
        List<String> generate =
                program.withJar(List.of("-Xmx128m"), List.of("profile", "generate", "--count", String.valueOf(count)));
        List<String> advise = program.withJar(
                List.of("-Xmx" + HEAP, "-Xlog:gc:file=" + log),
                List.of(
                        "advise",
                        "-",
                        "--format",
                        "ndjson.gz",
                        "--without",
                        "texts",
                        "--quiet",
                        "--out",
                        out.toString()));
        Finished run = Finished.of(List.of(generate, advise), Map.of(), work.resolve("memory.log"));
        JsonNode record = record(out.resolve("run.json"));
        long read = record.path("counts").path("read").asLong();
        if (read != count) {
            throw new BenchException(count + " profiles were generated and " + read + " read");
        }
        return new Peak(
                GcLog.peak(log),
                run.residentBytes(),
                record.path("ids").path("bytes").asLong(),
                read,
                run.seconds());
    }

    private static JsonNode record(Path file) {
        try {
            return new JsonMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
