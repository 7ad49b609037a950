package org.bonusadvisor.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.jspecify.annotations.Nullable;

/** Makes conclusions, and nothing else, as rules say. */
public final class Creations {
    private Creations() {}

    /**
     * A conclusion made ready; its value is made anew each time.
     *
     * @throws IllegalArgumentException when the type is no conclusion
     */
    public static Valuation of(Expression.Creation creation) {
        Valuation[] arguments = creation.arguments().stream()
                .map(a -> a instanceof Expression.Creation inner ? of(inner) : Valuations.of(a))
                .toArray(Valuation[]::new);
        Class<?> type = FactTypes.conclusion(creation.type())
                .orElseThrow(() -> new IllegalArgumentException("no conclusion " + creation.type()));
        List<Way> ways = Arrays.stream(type.getConstructors())
                .sorted(Comparator.comparing(Object::toString))
                .map(Way::new)
                .toList();
        return (fact, variables) -> {
            @Nullable Object[] given = new Object[arguments.length];
            for (int i = 0; i < given.length; i++) {
                given[i] = arguments[i].of(fact, variables);
            }
            return make(creation.type(), ways, given);
        };
    }

    private static Object make(String type, List<Way> ways, @Nullable Object[] given) {
        for (Way way : ways) {
            if (way.fits(given)) {
                return way.make(given);
            }
        }
        throw new IllegalArgumentException("cannot make " + type + " of " + Arrays.asList(given));
    }
}
