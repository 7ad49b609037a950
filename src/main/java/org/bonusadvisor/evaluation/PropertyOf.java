package org.bonusadvisor.evaluation;

import org.bonusadvisor.facts.Property;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.jspecify.annotations.Nullable;

/** A property of what another expression gives. */
final class PropertyOf implements Valuation {
    private final Valuation owner;
    private final String name;

    /** What was found last: an expression nearly always meets facts of one type. Threads may each find it anew. */
    private @Nullable Found last;

    private record Found(Class<?> type, Property property) {}

    PropertyOf(Valuation owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    @Override
    public @Nullable Object of(@Nullable Object fact, Variables variables) {
        Object value = owner.of(fact, variables);
        return value == null ? null : property(value.getClass()).read(value);
    }

    private Property property(Class<?> type) {
        Found found = last;
        if (found == null || found.type() != type) {
            found = new Found(type, find(type));
            last = found;
        }
        return found.property();
    }

    private Property find(Class<?> type) {
        return Property.of(type, name)
                .filter(p -> FactTypes.isWord(type))
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no property " + name));
    }
}
