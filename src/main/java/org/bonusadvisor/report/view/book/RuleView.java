package org.bonusadvisor.report.view.book;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule as the book shows it.
 *
 * @param id its id
 * @param title its title
 * @param why why a coach would agree
 * @param when what must hold
 * @param then what follows
 * @param sources what it rests on
 * @param grade its grade in words
 * @param firing names of the cases in which it fires
 * @param silent names of the cases in which it stays silent
 * @param reads what it reads of earlier conclusions and counts
 * @param concludes the kind of its conclusion
 * @param into what the program counts that into
 * @param readers ids of the rules that may read it
 * @param shown whether the advice shows it or is made with it
 */
public record RuleView(
        String id,
        String title,
        String why,
        List<Clause> when,
        String then,
        List<Cited> sources,
        String grade,
        List<String> firing,
        List<String> silent,
        List<Read> reads,
        String concludes,
        List<String> into,
        List<String> readers,
        boolean shown) {

    /**
     * One thing that must hold.
     *
     * @param text its words, with paths and keys between backticks
     * @param parts what it consists of
     */
    public record Clause(String text, List<Clause> parts) {}

    /**
     * A source.
     *
     * @param id its id
     * @param title its title
     */
    public record Cited(String id, String title) {}

    /**
     * Something that is read.
     *
     * @param type its kind
     * @param makers ids of the rules that it may come from
     */
    public record Read(String type, List<String> makers) {}

    /** The cases in few words. */
    public String caseCount() {
        return Stream.of(
                        firing.size() + (firing.size() == 1 ? " case fires it" : " cases fire it"),
                        silent.size() + (silent.size() == 1 ? " leaves it silent" : " leave it silent"))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
