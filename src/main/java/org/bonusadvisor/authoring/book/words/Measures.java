package org.bonusadvisor.authoring.book.words;

import java.util.Set;
import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Money;

/** Values that are a measure of their own: days and money. */
final class Measures {
    private static final Set<Class<?>> MEASURES = Set.of(Day.class, Money.class);

    private Measures() {}

    /** Whether a type is a measure: it is spoken of as one value, not as a fact with properties. */
    static boolean isMeasure(Class<?> type) {
        return MEASURES.contains(type);
    }
}
