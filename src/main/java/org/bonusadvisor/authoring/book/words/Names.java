package org.bonusadvisor.authoring.book.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bonusadvisor.rulebase.syntax.Expression.Step;

/** What the variables of a rule stand for. */
final class Names {
    private final Map<String, Meaning> meanings = new HashMap<>();

    /** What a variable stands for. */
    sealed interface Meaning {}

    /**
     * A fact, or a value of it.
     *
     * @param type type of the fact
     * @param steps the properties on the way to the value; none for the fact itself
     */
    record Of(Class<?> type, List<Step> steps) implements Meaning {}

    /**
     * How many there are of something.
     *
     * @param some that there is at least one
     * @param none that there is none
     * @param plural what they are called
     */
    record Count(Said some, Said none, String plural) implements Meaning {}

    /**
     * Something else that is counted, such as a sum.
     *
     * @param noun what it is called
     */
    record Total(String noun) implements Meaning {}

    void put(String variable, Meaning meaning) {
        meanings.put(variable, meaning);
    }

    Optional<Meaning> of(String variable) {
        return Optional.ofNullable(meanings.get(variable));
    }
}
