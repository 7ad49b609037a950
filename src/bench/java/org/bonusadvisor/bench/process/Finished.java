package org.bonusadvisor.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bonusadvisor.bench.BenchException;

/**
 * A real process that ended as it should.
 *
 * @param seconds from its start to its end
 * @param residentBytes the most memory that it had at a time, as the system counts it; 0 where that is not known
 */
public record Finished(double seconds, long residentBytes) {
    private static final long GLANCE_MILLIS = 100;

    /**
     * Runs processes of which each reads what the one before writes, and measures the last.
     *
     * @param environment variables to set
     * @param log file that gets what the last one writes
     * @throws BenchException when it fails
     */
    public static Finished of(List<List<String>> commands, Map<String, String> environment, Path log) {
        try {
            List<ProcessBuilder> builders =
                    commands.stream().map(ProcessBuilder::new).toList();
            builders.forEach(builder -> builder.environment().putAll(environment));
            builders.forEach(builder -> builder.redirectError(log.toFile()));
            builders.get(builders.size() - 1).redirectOutput(log.toFile());
            long start = System.nanoTime();
            List<Process> processes = ProcessBuilder.startPipeline(builders);
            Process last = processes.get(processes.size() - 1);
            long resident = watch(last);
            double seconds = (System.nanoTime() - start) / 1e9;
            // 1: everything was done, and some profiles were rejected, as generated ones are
            if (last.exitValue() > 1) {
                throw new BenchException("`" + String.join(" ", commands.get(commands.size() - 1))
                        + "` ended with exit code " + last.exitValue() + ":\n" + Files.readString(log));
            }
            return new Finished(seconds, resident);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted");
        }
    }

    private static long watch(Process process) throws InterruptedException {
        long most = 0;
        while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, resident(process.pid()));
        }
        return most;
    }

    /** The high-water mark that Linux keeps. */
    private static long resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has just ended, or this is no Linux
        }
    }
}
