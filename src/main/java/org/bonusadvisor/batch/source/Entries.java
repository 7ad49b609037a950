package org.bonusadvisor.batch.source;

import java.io.IOException;
import java.util.Optional;

/** Cuts a source into entries, one at a time. */
interface Entries {
    /** The next entry, empty at the end. */
    Optional<Entry> next() throws IOException;
}
