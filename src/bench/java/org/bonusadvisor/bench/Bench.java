package org.bonusadvisor.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bonusadvisor.bench.process.ColdStart;
import org.bonusadvisor.bench.process.MemoryUse;
import org.bonusadvisor.bench.process.Program;

/** Measures what {@code -Dbench.only=start,throughput,html,memory,growth,choice} names, all of it by default. */
public final class Bench {
    private final Extent extent;
    private final PrintStream err;
    private final Table table = new Table();
    private boolean failed;

    private Bench(Extent extent, PrintStream err) {
        this.extent = extent;
        this.err = err;
    }

    /**
     * Prints the table and writes it to {@code bench.md}.
     *
     * @param args folder of the build
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            Path target = Path.of(args[0]).toAbsolutePath();
            Extent extent = Extent.ofProperties(target);
            Bench bench = new Bench(extent, err);
            String table = bench.run();
            Files.writeString(target.resolve("bench.md"), table);
            out.print(table);
            if (bench.failed) {
                System.exit(1);
            }
        } catch (BenchException e) {
            err.println(e.getMessage());
            System.exit(1);
        }
    }

    private String run() throws IOException {
        Machine machine = new Machine();
        Measuring measuring = new Measuring(extent.quick(), extent.target().resolve("bench"));
        Path work = Files.createTempDirectory("bonus-advisor-bench");
        try {
            measure(measuring, work);
        } finally {
            delete(work);
        }
        if (extent.quick()) {
            table.note("**Quick mode: figures to look at, not to quote.**");
        }
        table.note(machine.describe());
        table.note(measuring.describe());
        table.note("Profiles are those of `profile generate --seed 1`; growth with achievements repeats those of"
                + " `data/profiles/performance-clean.json`.");
        table.note("Workers advise; one more thread reads and one writes. The limit is the same pipeline in which each"
                + " profile gets the same ready advice.");
        table.note(
                "Copies of rules have the conditions of the rule and fire whenever it does; what they conclude no rule"
                        + " asks for, so that the advice, which is compared, stays the same.");
        return table.markdown();
    }

    private void measure(Measuring measuring, Path work) throws IOException {
        if (extent.wants("start") || extent.wants("memory")) {
            Program program = Program.in(extent.target(), Files.createDirectory(work.resolve("program")));
            section("start", () -> new ColdStart(program, work).measure(extent.starts()));
            section("memory", () -> new MemoryUse(program, work).measure(extent.few(), extent.many()));
        }
        InProcess inProcess = new InProcess(measuring);
        section("throughput", () -> inProcess.throughput(extent.profiles()));
        section("html", inProcess::html);
        section("growth", inProcess::growth);
        section("choice", inProcess::choice);
    }

    private void section(String name, Supplier<List<Row>> rows) {
        if (extent.wants(name)) {
            err.println("measuring: " + name + " …");
            try {
                table.add(rows.get());
            } catch (BenchException e) {
                failed = true;
                table.note("**not measured: " + name + "** – " + e.getMessage());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
