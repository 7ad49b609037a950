package org.bonusadvisor.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bonusadvisor.bench.BenchException;

/**
 * The program as it was built.
 *
 * @param jar the jar, with its libraries beside it
 * @param launcher the launcher of the distribution
 */
public record Program(Path jar, Path launcher) {
    /**
     * The program in a folder of the build; unpacks its distribution.
     *
     * @param work where the distribution goes
     * @throws BenchException when something is not built
     */
    public static Program in(Path target, Path work) {
        Path jar = there(target.resolve("bonus-advisor.jar"));
        there(target.resolve("lib"));
        unpack(distribution(target), work);
        try (Stream<Path> folders = Files.list(work)) {
            Path launcher = folders.map(folder -> folder.resolve("bin/bonus-advisor"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new BenchException("the distribution has no bin/bonus-advisor"));
            if (!launcher.toFile().setExecutable(true)) {
                throw new BenchException("`" + launcher + "` cannot be made executable");
            }
            return new Program(jar, launcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path there(Path file) {
        if (Files.notExists(file)) {
            throw new BenchException("`" + file + "` is not built; run `mvn verify -Pbench`, which builds it first");
        }
        return file;
    }

    private static Path distribution(Path target) {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("bonus-advisor-.*\\.zip"))
                    .findFirst()
                    .orElseThrow(() -> new BenchException(
                            "`" + target + "` holds no distribution; run `mvn verify -Pbench`, which builds it first"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path zip, Path folder) {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && file.startsWith(folder)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java of this process. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The command line of {@code java -jar}. */
    public List<String> withJar(List<String> options, List<String> arguments) {
        return Stream.of(List.of(java()), options, List.of("-jar", jar.toString()), arguments)
                .flatMap(List::stream)
                .toList();
    }

    /** The command line of the launcher. */
    public List<String> withLauncher(List<String> arguments) {
        return Stream.concat(Stream.of(launcher.toString()), arguments.stream()).toList();
    }
}
