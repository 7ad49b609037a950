package org.bonusadvisor.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.batch.source.Original;
import org.bonusadvisor.profile.Problem;
import org.bonusadvisor.profile.Reading;

/** Reads entries as profiles; problems have lines and columns of the source. Safe for many threads. */
public final class EntryReader {
    private final Function<byte[], Reading> profiles;

    /** Entries are read by {@code profiles}, which gets the bytes of one. */
    public EntryReader(Function<byte[], Reading> profiles) {
        this.profiles = profiles;
    }

    /** Reads an entry. One that its source has a flaw at is rejected, whatever its text is. */
    public Reading read(Entry entry) {
        List<Problem> problems = new ArrayList<>();
        entry.flaws().forEach(flaw -> problems.add(Problems.flaw(entry, flaw)));
        Original original = entry.original();
        if (!original.complete()) {
            problems.add(Problems.tooLong(entry));
            return new Reading.Rejected(null, problems);
        }
        if (!problems.isEmpty() && original.length() == 0) {
            return new Reading.Rejected(null, problems);
        }
        Reading reading = profiles.apply(original.bytes());
        if (reading instanceof Reading.Rejected bad) {
            bad.problems().forEach(problem -> problems.add(Problems.inSource(entry, problem)));
            return new Reading.Rejected(bad.id(), problems);
        }
        return problems.isEmpty() ? reading : new Reading.Rejected(null, problems);
    }

    /** The id of a profile that the reader accepted. */
    static String id(Reading.Accepted accepted) {
        return Objects.requireNonNull(accepted.profile().id(), "an accepted profile has an id");
    }
}
