package org.bonusadvisor.conclusions;

import java.util.List;
import org.bonusadvisor.facts.Doc;

/** Lines of the evidence log. */
@Doc("Lines of the evidence log.")
public record LogItem(
        @Doc("phrases in their order: log.<key>") @PhraseKey("log.*")
        List<String> keys) {
    /** A line for each of the keys. */
    public LogItem(String... keys) {
        this(List.of(keys));
    }
}
