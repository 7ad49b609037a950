package org.bonusadvisor.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.bonusadvisor.batch.files.OutputException;
import org.bonusadvisor.batch.files.PrivateFiles;
import org.bonusadvisor.profile.generated.realistic.ProfileLines;
import org.bonusadvisor.profile.wording.Shown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code profile generate}: made-up profiles for trying a run of any size. */
@Command(
        name = "generate",
        description = "Makes up profiles, one a line, of which one in a hundred is broken as real input is.",
        footer = "  java -jar target/bonus-advisor.jar profile generate --count 1000 --out many.ndjson.gz")
final class ProfileGenerateCommand implements Callable<Integer> {
    private static final long MOST = 10_000_000;
    private static final int BUFFER = 1 << 16;

    @ParentCommand
    private ProfileCommand parent;

    @Option(names = "--count", paramLabel = "N", required = true, description = "How many profiles, up to 10,000,000.")
    private String count = "";

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description =
                    "Which profiles, a whole number from 0: the same seed gives the same bytes (default: ${DEFAULT-VALUE}).")
    private String seed = "1";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "A new file, packed when its name ends in .gz (default: standard output).")
    private @Nullable Path file;

    @Override
    public Integer call() {
        long profiles = whole("--count", count, 1, MOST);
        ProfileLines lines = new ProfileLines(whole("--seed", seed, 0, Long.MAX_VALUE));
        if (file == null) {
            print(lines, profiles, parent.main().streams().out());
        } else {
            write(lines, profiles, file);
        }
        return ExitCode.ALL_ADVISED.number();
    }

    private static long whole(String option, String given, long least, long most) {
        try {
            long number = Long.parseLong(given.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageException(
                "%s takes a whole number from %d to %,d, not `%s`".formatted(option, least, most, Shown.text(given)));
    }

    private static void print(ProfileLines lines, long count, PrintStream out) {
        try (OutputStream buffered = new BufferedOutputStream(new Printed(out), BUFFER)) {
            write(lines, count, buffered);
        } catch (IOException e) {
            throw OutputException.failed("standard output was closed before the last profile");
        }
    }

    private static void write(ProfileLines lines, long count, Path path) {
        try (OutputStream created = PrivateFiles.create(path)) {
            fill(lines, count, path, created);
        } catch (FileAlreadyExistsException e) {
            throw OutputException.refused("`" + path + "` exists already; remove it or give --out another name");
        } catch (IOException e) {
            throw OutputException.refused("`" + path + "` cannot be written: " + e.getMessage());
        }
    }

    /** What cannot be finished is not left behind. */
    private static void fill(ProfileLines lines, long count, Path path, OutputStream created) throws IOException {
        boolean packed = path.toString().endsWith(".gz");
        try (OutputStream buffered =
                packed ? new GZIPOutputStream(created, BUFFER) : new BufferedOutputStream(created, BUFFER)) {
            write(lines, count, buffered);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw OutputException.failed("`" + path + "` cannot be written to its end: " + e.getMessage());
        }
    }

    private static void write(ProfileLines lines, long count, OutputStream out) throws IOException {
        for (long number = 1; number <= count; number++) {
            out.write(lines.line(number));
            out.write('\n');
        }
    }

    /** Standard output, which stays open and says when nobody reads it any more. */
    private static final class Printed extends OutputStream {
        private final PrintStream out;

        Printed(PrintStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            if (out.checkError()) {
                throw new IOException("closed");
            }
        }
    }
}
