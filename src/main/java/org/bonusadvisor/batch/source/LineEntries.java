package org.bonusadvisor.batch.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A source with one profile a line; blank lines are skipped, and a broken line spoils no other. */
final class LineEntries implements Entries {
    private final String source;
    private final Scan scan;

    LineEntries(String source, Scan scan) {
        this.source = source;
        this.scan = scan;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        if (scan.skipSpace() == Scan.END) {
            return Optional.empty();
        }
        Position position = scan.position("line " + scan.line());
        Original.Collector text = new Original.Collector();
        while (scan.peek() != '\n' && scan.peek() != Scan.END) {
            text.add(scan.next());
        }
        return Optional.of(new Entry(source, position, text.finishStripped(), List.of()));
    }
}
