package org.bonusadvisor.conclusions;

import java.util.List;
import org.bonusadvisor.facts.Doc;

/** Facts that are worth asking for while they are unknown. */
@Doc("Facts that are worth asking for while they are unknown.")
public record Question(
        @Doc("paths of the facts, the most valuable first; each with the phrase question.<path>")
        @ProfilePath
        @PhraseKey("question.*")
        List<String> paths) {
    /** A question for each of the facts. */
    public Question(String... paths) {
        this(List.of(paths));
    }
}
