package org.bonusadvisor.batch;

import java.util.List;
import java.util.function.Function;
import org.bonusadvisor.batch.source.Entry;
import org.bonusadvisor.profile.Reading;

/** Reads the entries of one batch one after another; of two profiles with equal ids the second is rejected. */
public final class UniqueReader {
    private final EntryReader reader;
    private final Ids ids = new Ids();

    /** Entries are read by {@code profiles}, which gets the bytes of one. */
    public UniqueReader(Function<byte[], Reading> profiles) {
        this.reader = new EntryReader(profiles);
    }

    /** Reads an entry. */
    public Reading read(Entry entry) {
        Reading reading = reader.read(entry);
        if (reading instanceof Reading.Accepted accepted) {
            String id = EntryReader.id(accepted);
            if (!ids.add(Ids.digest(id))) {
                return new Reading.Rejected(id, List.of(Problems.secondId(entry, id)));
            }
        }
        return reading;
    }
}
