package org.bonusadvisor.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bonusadvisor.bench.BenchException;
import org.bonusadvisor.bench.Figures;
import org.bonusadvisor.bench.Row;

/** One profile to JSON and HTML, each time in a new process, in the ways in which users start the program. */
public final class ColdStart {
    private static final String UNCACHED = "`java -jar … --rules rules --no-cache`";
    private static final int PATIENCE_SECONDS = 120;

    private final Program program;
    private final Path work;
    private final Map<String, String> environment;

    /** Starts of a program that keep what they keep in a folder. */
    public ColdStart(Program program, Path work) {
        this.program = program;
        this.work = work;
        this.environment = Map.of("XDG_CACHE_HOME", work.resolve("cache").toString());
    }

    /**
     * A line for each way: the median of its runs. The ways take turns, so that a busy machine slows down all of them.
     *
     * @param times how often each way is run
     */
    public List<Row> measure(int times) {
        Map<String, List<String>> ways = ways();
        ways.values().forEach(this::run);
        awaitArchive();
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < times; round++) {
            ways.forEach((way, command) ->
                    seconds.computeIfAbsent(way, w -> new ArrayList<>()).add(run(command)));
        }
        double compiling = Figures.median(seconds.get(UNCACHED));
        return seconds.entrySet().stream()
                .map(way -> {
                    double median = Figures.median(way.getValue());
                    return new Row(
                            "cold start, one profile to JSON and HTML",
                            way.getKey(),
                            Figures.number(median) + " s",
                            Figures.times(compiling, median) + " as fast as without cache",
                            "median of " + times + " processes, " + Figures.range(way.getValue()) + " s");
                })
                .toList();
    }

    private Map<String, List<String>> ways() {
        List<String> advise = List.of(
                "advise",
                "data/profiles/performance-clean.json",
                "--format",
                "json,html",
                "--quiet",
                "--out",
                work.resolve("start").toString());
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("launcher, with its class archive", program.withLauncher(advise));
        ways.put("`java -jar`", program.withJar(List.of(), advise));
        ways.put("`java -jar … --rules rules`, kept", program.withJar(List.of(), with(advise, "--rules", "rules")));
        ways.put(UNCACHED, program.withJar(List.of(), with(advise, "--rules", "rules", "--no-cache")));
        return ways;
    }

    private static List<String> with(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toList();
    }

    private double run(List<String> command) {
        return Finished.of(List.of(command), environment, work.resolve("start.log"))
                .seconds();
    }

    /** The first start makes the archive in the background. */
    private void awaitArchive() {
        Path cache = work.resolve("cache/bonus-advisor");
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (holdsArchive(cache)) {
                return;
            }
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BenchException("interrupted");
            }
        }
        throw new BenchException("the launcher made no archive of classes in `" + cache + "` within " + PATIENCE_SECONDS
                + " seconds; see what its make_archive says when run by hand");
    }

    private static boolean holdsArchive(Path cache) {
        if (!Files.isDirectory(cache)) {
            return false;
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.anyMatch(
                    file -> file.toString().endsWith(".jsa") && file.toFile().length() > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
