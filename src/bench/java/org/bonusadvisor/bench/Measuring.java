package org.bonusadvisor.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks with JMH, each in a fresh JVM; what JMH tells meanwhile goes to a file. */
final class Measuring {
    private static final String HEAP = "-Xmx1g";

    private final boolean quick;
    private final Path log;

    Measuring(boolean quick, Path log) {
        this.quick = quick;
        this.log = log;
    }

    /** Results of the benchmarks of a class, which are measured for a time after a time of warming up. */
    Collection<RunResult> timed(Class<?> benchmarks) {
        return run(options(benchmarks)
                .warmupIterations(quick ? 3 : 5)
                .warmupTime(TimeValue.seconds(quick ? 1 : 2))
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.seconds(quick ? 1 : 2)));
    }

    /** Results of the benchmarks of a class whose runs are whole by themselves. */
    Collection<RunResult> whole(
            Class<?> benchmarks, Function<ChainedOptionsBuilder, ChainedOptionsBuilder> parameters) {
        return run(parameters.apply(
                options(benchmarks).warmupIterations(quick ? 3 : 5).measurementIterations(quick ? 3 : 7)));
    }

    private ChainedOptionsBuilder options(Class<?> benchmarks) {
        return new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                .forks(1)
                .jvmArgsAppend(HEAP)
                .shouldFailOnError(true)
                .output(log.resolveSibling(log.getFileName() + "-" + benchmarks.getSimpleName() + ".log")
                        .toString());
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) {
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new BenchException("a benchmark failed; its log says why: "
                    + options.build().getOutput().orElse("") + " (" + e.getMessage() + ")");
        }
    }

    /** The value of a parameter that a result was measured with. */
    static String parameter(RunResult result, String name) {
        return result.getParams().getParam(name);
    }

    /** The mean. */
    static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    /** How often it was measured, and how far the values lie apart. */
    static String how(RunResult result) {
        Result<?> all = result.getPrimaryResult();
        return all.getSampleCount() + " iterations, "
                + Figures.range(List.of(
                        all.getStatistics().getMin(), all.getStatistics().getMax()))
                + " " + all.getScoreUnit();
    }

    /** How warm and how often, for the foot of the table. */
    String describe() {
        return "JMH 1.37, one fork with " + HEAP + " for each line, "
                + (quick
                        ? "3 iterations of a second, or 3 whole runs, after as many of warm-up"
                        : "5 iterations of 2 seconds after 5 of warm-up, or 7 whole runs after 5");
    }
}
