package org.bonusadvisor.batch.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A source while it is read: gives its entries in order and, after the last, its digest. Holds one entry at a time. */
public final class OpenSource implements Closeable {
    private final String name;
    private final CountedDigest stored;
    private final Unpacked unpacked;
    private final Scan scan;
    private final Entries entries;
    private long taken;
    private boolean ended;

    OpenSource(ProfileSource source) {
        name = source.name();
        try {
            stored = new CountedDigest(source.opening().open());
            unpacked = new Unpacked(stored);
            BufferedInputStream plain = new BufferedInputStream(unpacked);
            plain.mark(Original.LIMIT + 1);
            byte[] start = plain.readNBytes(Original.LIMIT + 1);
            plain.reset();
            scan = new Scan(plain);
            entries = entries(Shape.of(start));
        } catch (IOException e) {
            throw SourceException.unreadable(name, e);
        }
    }

    private Entries entries(Shape shape) {
        return switch (shape) {
            case WHOLE -> new WholeEntry(name, scan);
            case LINES -> new LineEntries(name, scan);
            case ARRAY -> new ElementEntries(name, scan);
        };
    }

    /** The next entry, empty at the end. Throws {@link SourceException} when the source cannot be read further. */
    public Optional<Entry> next() {
        try {
            Optional<Entry> entry = ended ? Optional.empty() : entries.next();
            if (entry.isEmpty() && !ended) {
                ended = true;
                entry = unpacked.flaw().map(this::damage);
            }
            taken += entry.isPresent() ? 1 : 0;
            return entry;
        } catch (IOException e) {
            throw SourceException.unreadable(name, e);
        }
    }

    private Entry damage(String flaw) {
        return new Entry(name, scan.position("end of file"), new Original.Collector().finish(), List.of(flaw));
    }

    /** The digest of the source; may be asked once, after the last entry. */
    public SourceDigest digest() {
        try {
            unpacked.drain();
        } catch (IOException e) {
            throw SourceException.unreadable(name, e);
        }
        return new SourceDigest(name, stored.digest(), stored.bytes(), taken);
    }

    @Override
    public void close() {
        try {
            unpacked.close();
        } catch (IOException e) {
            throw SourceException.unreadable(name, e);
        }
    }
}
