package org.bonusadvisor.report.view.run;

import java.util.Comparator;
import java.util.List;

/**
 * A property of a profile with few values, by which a run can be filtered.
 *
 * @param key its filter word, such as {@code type} in {@code type:retention}
 * @param label its name
 * @param values those that occur, in their order
 */
public record Facet(String key, String label, List<Value> values) {
    /** A value: its filter word and its name. */
    public record Value(String code, String label) {}

    /** The facet of a property: a scale keeps its order, types go by name. */
    static Facet of(Property property, List<RunRow> rows) {
        Comparator<Enum<?>> order = property == Property.TYPE
                ? Comparator.comparing(type -> Property.value(type).label())
                : Comparator.comparingInt(Enum::ordinal);
        return new Facet(
                property.key(),
                property.label(),
                rows.stream()
                        .<Enum<?>>map(property::constant)
                        .distinct()
                        .sorted(order)
                        .map(Property::value)
                        .toList());
    }
}
