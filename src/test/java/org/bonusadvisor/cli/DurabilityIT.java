package org.bonusadvisor.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bonusadvisor.batch.files.Sha256;
import org.bonusadvisor.profile.generated.GeneratedProfile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a real process that is killed, stopped or short of space, and how the next one goes on. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals and limits of files are those of POSIX")
class DurabilityIT {
    private static final int PROFILES = 300;
    private static final int KILLS = 20;
    private static final int MOST_BYTES = 1_000_000;

    @TempDir
    private static Path shared;

    private static Path input;
    private static Map<String, String> whole;

    @TempDir
    private Path folder;

    @BeforeAll
    static void an_uninterrupted_run() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < PROFILES; i++) {
            lines.add(GeneratedProfile.of(7, i % 150 == 149 ? 1 : i).toString()); // two have the id of another
        }
        lines.set(20, "{\"id\": ");
        input = Files.write(shared.resolve("team.ndjson"), lines);
        Path out = shared.resolve("whole");
        assertThat(start(List.of(), arguments(out)).waitFor()).isEqualTo(1);
        whole = digests(out);
    }

    @Test
    void a_run_killed_at_20_random_moments_has_the_bytes_of_one_that_was_not() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path out = folder.resolve("reports");
        Path growing = folder.resolve(".reports.unfinished/run/advice.ndjson");

        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(List.of(), with(arguments(out), resumable(out)));
            waitUntilGrown(process, growing, random.nextInt(MOST_BYTES));
            Thread.sleep(random.nextInt(50));
            process.destroyForcibly().waitFor();
            assertThat(out).as("seed %d, kill %d", seed, kill).doesNotExist();
        }
        Process last = start(List.of(), with(arguments(out), resumable(out)));

        assertThat(last.waitFor()).isEqualTo(1);
        assertThat(digests(out)).as("seed %d", seed).isEqualTo(whole);
        assertThat(folder.toFile().list()).contains("reports").doesNotContain(".reports.unfinished");
    }

    @Test
    void an_interrupted_run_says_how_to_go_on_and_does() throws Exception {
        Path out = folder.resolve("reports");
        Process process = start(List.of(), arguments(out));
        waitUntilGrown(process, folder.resolve(".reports.unfinished/run/advice.ndjson"), 1);

        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor(60, SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(shared.resolve("err")))
                .containsPattern("stopped after \\d+ profiles?; run the same command with --resume to go on");
        assertThat(start(List.of(), arguments(out)).waitFor()).isEqualTo(2);
        assertThat(Files.readString(shared.resolve("err"))).contains("was not finished: continue it with --resume");
        assertThat(start(List.of(), with(arguments(out), true)).waitFor()).isEqualTo(1);
        assertThat(digests(out)).isEqualTo(whole);
    }

    @Test
    void a_run_without_space_says_so_and_goes_on_when_there_is_some() throws Exception {
        Path out = folder.resolve("reports");
        List<String> limit = List.of("bash", "-c", "ulimit -f 3000; exec \"$@\"", "bash");

        int full = start(limit, arguments(out)).waitFor();

        assertThat(full).isEqualTo(4);
        assertThat(Files.readString(shared.resolve("err")))
                .contains("cannot write to `" + out + "`: file too large")
                .contains("--resume");
        assertThat(start(List.of(), with(arguments(out), true)).waitFor()).isEqualTo(1);
        assertThat(digests(out)).isEqualTo(whole);
    }

    private static String[] arguments(Path out) {
        return new String[] {"advise", input.toString(), "--out", out.toString(), "--format", "json,ndjson", "--quiet"};
    }

    private static String[] with(String[] arguments, boolean resume) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (resume) {
            all.add("--resume");
        }
        return all.toArray(String[]::new);
    }

    /** A process that was killed before it wrote down how far it is has left nothing to resume. */
    private boolean resumable(Path out) {
        return Files.exists(out.resolveSibling(".reports.unfinished/checkpoint.json"));
    }

    private static Process start(List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                "target/bonus-advisor.jar"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(shared.resolve("out").toFile())
                .redirectError(shared.resolve("err").toFile())
                .start();
    }

    private static void waitUntilGrown(Process process, Path file, long bytes) throws Exception {
        long start = Files.exists(file) ? Files.size(file) : 0;
        while (process.isAlive() && (Files.notExists(file) || Files.size(file) < start + bytes)) {
            Thread.sleep(5);
        }
        assertThat(process.isAlive()).as("the process goes on").isTrue();
    }

    /** The files of a run with their digests; of its record, which alone holds times, all but these. */
    private static Map<String, String> digests(Path out) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString();
                digests.put(
                        name,
                        name.equals("run.json")
                                ? Files.readString(file).replaceFirst("\"started\"[^}]*", "")
                                : Sha256.of(file));
            }
        }
        return digests;
    }
}
