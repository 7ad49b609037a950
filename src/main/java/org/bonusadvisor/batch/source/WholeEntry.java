package org.bonusadvisor.batch.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A source that is one profile. */
final class WholeEntry implements Entries {
    private final String source;
    private final Scan scan;
    private boolean taken;

    WholeEntry(String source, Scan scan) {
        this.source = source;
        this.scan = scan;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        if (taken) {
            return Optional.empty();
        }
        taken = true;
        Position position = scan.position("whole file");
        Original.Collector text = new Original.Collector();
        for (int b = scan.next(); b != Scan.END; b = scan.next()) {
            text.add(b);
        }
        return Optional.of(new Entry(source, position, text.finish(), List.of()));
    }
}
