package org.bonusadvisor.authoring.book;

import java.util.List;
import org.bonusadvisor.authoring.book.words.RuleWords;
import org.bonusadvisor.rulebase.CitedSource;
import org.bonusadvisor.rulebase.Rule;

/**
 * A rule as the book tells it.
 *
 * @param rule the rule
 * @param words what it asks for and concludes
 * @param sources what it rests on
 * @param firing names of the cases in which it fires
 * @param silent names of the cases in which it stays silent
 * @param reads what it reads of earlier conclusions and counts, and from which rules that may come
 * @param readers ids of the rules that may read what it concludes
 */
public record Entry(
        Rule rule,
        RuleWords.Words words,
        List<CitedSource> sources,
        List<String> firing,
        List<String> silent,
        List<Read> reads,
        List<String> readers) {

    /**
     * Something that a rule reads.
     *
     * @param type simple name of the conclusion or count
     * @param makers ids of the rules that may conclude it; none for what the program counts
     */
    public record Read(String type, List<String> makers) {}
}
