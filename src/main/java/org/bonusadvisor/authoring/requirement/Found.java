package org.bonusadvisor.authoring.requirement;

import org.bonusadvisor.facts.Day;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.inference.Inference;
import org.jspecify.annotations.Nullable;

/** The values that facts have, as people read them. */
public final class Found {
    private static final String DAYS = ".daysAhead";

    private Found() {}

    /** The value of a property; days to or since a date with the date itself. */
    public static String value(Object fact, String property) {
        Object value = read(fact, property);
        if (property.endsWith(DAYS)
                && read(fact, property.substring(0, property.length() - DAYS.length())) instanceof Day day
                && day.daysAhead() != null) {
            int days = day.daysAhead();
            return day.date() + " (" + Math.abs(days) + (days < 0 ? " days ago)" : " days ahead)");
        }
        return Inference.value(value);
    }

    private static @Nullable Object read(Object fact, String property) {
        return Property.of(fact.getClass(), property).map(p -> p.read(fact)).orElse(null);
    }
}
