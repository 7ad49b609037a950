package org.bonusadvisor.batch.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A source that is a JSON array of profiles. Elements are cut by brackets and quotes alone, so that an element that is
 * not JSON spoils no other; an array whose brackets do not match ends where that shows, and says so.
 */
final class ElementEntries implements Entries {
    private final String source;
    private final Scan scan;
    private int element;
    private boolean ended;

    ElementEntries(String source, Scan scan) {
        this.source = source;
        this.scan = scan;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        if (ended) {
            return afterTheArray();
        }
        if (element == 0) {
            scan.skipByteOrderMark();
            scan.skipSpace();
            scan.next(); // the opening bracket
        }
        element++;
        boolean nothing = scan.skipSpace() == ']' || scan.peek() == ',' || scan.peek() == Scan.END;
        Position position = scan.position("element " + element);
        ElementText text = ElementText.take(scan);
        ended = scan.next() != ',';
        List<String> flaws = new ArrayList<>();
        if (text.unclosed()) {
            flaws.add("the array ends inside element " + element + " or before its closing `]`; the text from here on"
                    + " cannot be cut into further profiles");
        } else if (nothing) {
            flaws.add(ended && element == 1 ? "the array is empty" : "nothing stands at element " + element);
        }
        return Optional.of(new Entry(source, position, text.original(), flaws));
    }

    private Optional<Entry> afterTheArray() throws IOException {
        if (scan.skipSpace() == Scan.END) {
            return Optional.empty();
        }
        Position position = scan.position("after element " + element);
        Original.Collector text = new Original.Collector();
        while (scan.peek() != Scan.END) {
            text.add(scan.next());
        }
        return Optional.of(
                new Entry(source, position, text.finish(), List.of("text follows the closing `]` of the array")));
    }
}
