package org.bonusadvisor.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as a user has it: unpacked, started by its launcher, with a cache folder of its own. */
class DistributionIT {
    private static final Path PROFILE = Path.of("data/profiles/performance-clean.json");

    @TempDir
    private static Path place;

    private static Path program;

    @BeforeAll
    static void unpack() throws IOException {
        Path zip;
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            zip = built.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = place.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(entries, file);
                }
            }
        }
        try (Stream<Path> top = Files.list(place)) {
            program = top.filter(Files::isDirectory).findFirst().orElseThrow();
        }
        Files.setPosixFilePermissions(launcher(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void the_launcher_makes_an_archive_and_runs_the_same_with_it_without_it_and_with_a_broken_one() throws Exception {
        Path cache = place.resolve("caches/archive");
        Path linked = Files.createSymbolicLink(place.resolve("linked"), launcher());

        String first = advice(cache, linked, "first");
        Path archive = awaited(cache.resolve("bonus-advisor"));
        byte[] whole = Files.readAllBytes(archive);
        String second = advice(cache, launcher(), "second");
        archive.toFile().setWritable(true);
        Files.write(archive, java.util.Arrays.copyOf(whole, whole.length / 2));
        String cutOff = advice(cache, launcher(), "cut-off");
        for (int i = 1 << 16; i < whole.length; i += 1 << 12) {
            whole[i] ^= 0x55;
        }
        Files.write(archive, whole);
        String changed = advice(cache, launcher(), "changed");

        assertThat(List.of(second, cutOff, changed)).containsOnly(first);
        assertThat(permissions(archive.getParent())).isEqualTo("rwx------");
    }

    @Test
    void an_old_or_missing_java_is_told_in_a_sentence() throws Exception {
        Path old = Files.createDirectories(place.resolve("old/bin"));
        Files.writeString(old.resolve("java"), "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(old.resolve("java"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(place.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");

        Ended older = run(Map.of("JAVA_HOME", place.resolve("old").toString()), launcher(), "--version");
        Ended missing = run(Map.of("JAVA_HOME", "/no/java"), launcher(), "--version");

        assertThat(older.exitCode()).isEqualTo(2);
        assertThat(older.printed()).contains("Java 17 or newer is needed", "11.0.2");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.printed()).contains("JAVA_HOME is `/no/java`");
    }

    @Test
    void rules_of_a_folder_are_kept_by_processes_at_the_same_time_and_give_the_same_advice() throws Exception {
        Path cache = place.resolve("caches/rules");
        String uncached = advice(cache, launcher(), "uncached", "--rules", "rules", "--no-cache");
        assertThat(kept(cache)).isEmpty();

        Process one = start(Map.of("XDG_CACHE_HOME", cache.toString()), jar("one"));
        Process two = start(Map.of("XDG_CACHE_HOME", cache.toString()), jar("two"));
        Ended first = ended(one);
        Ended second = ended(two);
        String hit = advice(cache, launcher(), "hit", "--rules", "rules");

        assertThat(List.of(first.exitCode(), second.exitCode())).containsOnly(0);
        assertThat(first.printed() + second.printed()).isEmpty();
        assertThat(kept(cache)).hasSize(1);
        assertThat(List.of(read("one"), read("two"), hit)).containsOnly(uncached);
    }

    private static List<String> jar(String out) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-jar",
                program.resolve("bonus-advisor.jar").toString(),
                "advise",
                PROFILE.toString(),
                "--rules",
                "rules",
                "--quiet",
                "--out",
                place.resolve(out).toString());
    }

    private static Path launcher() {
        return program.resolve("bin/bonus-advisor");
    }

    private static String advice(Path cache, Path launcher, String out, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("advise", PROFILE.toString(), "--quiet", "--out"));
        arguments.add(place.resolve(out).toString());
        arguments.addAll(List.of(more));

        Ended ended = run(Map.of("XDG_CACHE_HOME", cache.toString()), launcher, arguments.toArray(String[]::new));

        assertThat(ended).isEqualTo(new Ended(0, ""));
        return read(out);
    }

    private static String read(String out) throws IOException {
        try (Stream<Path> files = Files.walk(place.resolve(out))) {
            return Files.readString(files.filter(file -> file.endsWith("performance-clean.json"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    /** The archive, which is made in the background. */
    private static Path awaited(Path folder) throws Exception {
        Instant latest = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(latest)) {
            try (Stream<Path> files = Files.list(folder)) {
                Optional<Path> archive =
                        files.filter(file -> file.toString().endsWith(".jsa")).findFirst();
                if (archive.isPresent()) {
                    assertThat(archive.get()).isNotEmptyFile();
                    return archive.get();
                }
            }
            Thread.sleep(200);
        }
        throw new AssertionError("no archive was made in " + folder);
    }

    private static List<Path> kept(Path cache) throws IOException {
        Path folder = cache.resolve("bonus-advisor");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("rules-"))
                    .toList();
        }
    }

    private static Ended run(Map<String, String> environment, Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return ended(start(environment, command));
    }

    private static Process start(Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Ended ended(Process process) throws Exception {
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), printed);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private record Ended(int exitCode, String printed) {}
}
