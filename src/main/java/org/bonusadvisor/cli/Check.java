package org.bonusadvisor.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.bonusadvisor.batch.UniqueReader;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.profile.Reading;

/** Reads profiles and prints what is wrong with them. */
final class Check {
    private final UniqueReader reader;
    private final PrintStream out;
    private long read;
    private long rejected;

    Check(UniqueReader reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    void read(Entry entry) {
        read++;
        if (reader.read(entry) instanceof Reading.Rejected bad) {
            rejected++;
            ProblemLines.of(entry, bad.problems()).forEach(out::println);
        }
    }

    /** Prints the counts. */
    ExitCode finish() {
        out.println(String.format(
                Locale.ROOT,
                "%,d %s read: %,d valid, %,d with problems.",
                read,
                read == 1 ? "profile" : "profiles",
                read - rejected,
                rejected));
        return rejected == 0 ? ExitCode.ALL_ADVISED : ExitCode.SOME_REJECTED;
    }
}
