package org.bonusadvisor.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.DataId;
import org.bonusadvisor.advice.Advice.RuleBaseId;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.advice.Part;
import org.bonusadvisor.batch.Advising;
import org.bonusadvisor.batch.Batch;
import org.bonusadvisor.batch.EntryReader;
import org.bonusadvisor.batch.Products;
import org.bonusadvisor.batch.Release;
import org.bonusadvisor.batch.Series;
import org.bonusadvisor.batch.files.UnfinishedRun;
import org.bonusadvisor.batch.source.ProfileSource;
import org.bonusadvisor.profile.ProfileReader;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.report.AdviceJson;
import org.bonusadvisor.rulebase.RuleBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A whole run of the program's pipeline, from the bytes of a file to one NDJSON file in a folder. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PipelineBenchmark {
    /** Workers; the reader and the writer have threads of their own. */
    @Param({"1", "2"})
    public int workers;

    /** What each advice holds. */
    @Param
    public Content content;

    /** Where the advice comes from. */
    @Param
    public From from;

    /** Profiles in the file. */
    @Param("1000")
    public int profiles;

    private byte[] input = {};
    private Batch batch;
    private Release release;
    private Path folder;
    private UnfinishedRun run;

    /** What an advice holds. */
    public enum Content {
        /** All parts. */
        EVERYTHING,
        /** No part that can be left out. */
        NO_TEXTS
    }

    /** Where the advice comes from. */
    public enum From {
        /** The rules. */
        RULES,
        /** Nowhere: each profile gets the same advice, one of middling length; so the rest of the pipeline is measured. */
        CONSTANT
    }

    /** Makes the profiles and the batch. */
    @Setup
    public void prepare() throws IOException {
        input = Samples.file(profiles);
        folder = Files.createTempDirectory("bonus-advisor-bench");
        Advisor whole = new Advisor(RuleBase.embedded());
        Advisor advisor = content == Content.EVERYTHING ? whole : whole.without(EnumSet.allOf(Part.class));
        RuleBase rules = advisor.rules();
        release = new Release(
                "bench",
                new RuleBaseId(rules.digest(), rules.rules(), rules.files()),
                new DataId(advisor.dataDigest()));
        AdviceJson json = new AdviceJson();
        Series series = new Series("advice.ndjson", new byte[0], json::line);
        batch = new Batch(
                new EntryReader(new ProfileReader()::read),
                advising(advisor),
                new Products(List.of(), List.of(series), List.of()),
                (number, work) -> work.get(),
                Clock.systemUTC(),
                workers);
    }

    private Advising advising(Advisor advisor) {
        if (from == From.RULES) {
            return reading -> () -> advisor.advise(reading);
        }
        Advice constant = middling(advisor);
        return reading -> () -> constant;
    }

    /** The advice of middling length among the first hundred. */
    private static Advice middling(Advisor advisor) {
        AdviceJson json = new AdviceJson();
        List<Advice> byLength = Samples.readings(100).stream()
                .map((Reading.Accepted reading) -> advisor.advise(reading))
                .sorted(Comparator.comparingInt(advice -> json.writeLine(advice).length()))
                .toList();
        return byLength.get(byLength.size() / 2);
    }

    /** Opens a folder for the output. */
    @Setup(Level.Invocation)
    public void open() {
        run = UnfinishedRun.begin(folder.resolve("out"));
    }

    /** One run. */
    @Benchmark
    public Batch.Ending run() {
        ProfileSource source = new ProfileSource("generated.ndjson", () -> new ByteArrayInputStream(input));
        return batch.run(List.of(source), run, release, Map.of(), (outcome, tally) -> {}, () -> false);
    }

    /** Closes the folder; the next run replaces it. */
    @TearDown(Level.Invocation)
    public void close() {
        run.close();
    }

    /** Deletes what was written. */
    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
