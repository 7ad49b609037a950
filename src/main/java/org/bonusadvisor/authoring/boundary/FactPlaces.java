package org.bonusadvisor.authoring.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bonusadvisor.authoring.Stated;

/** Tells where in a profile's JSON a property of a fact stands. */
public final class FactPlaces {
    /** What is reckoned from a sum of money and the pay. */
    private static final Set<String> RECKONED = Set.of("ofBase", "overBase");

    private final Stated stated;

    /** The places of a profile. */
    public FactPlaces(ObjectNode profile) {
        this.stated = new Stated(profile, List.of());
    }

    /**
     * The path of a property; of one that is derived from several values, that of what holds them and the property's
     * name; empty for facts that no profile states.
     *
     * @param fact type of the fact
     * @param position position among the facts of the type, from 0
     * @param property the property, such as {@code measurement.before}
     */
    public Optional<String> of(Class<?> fact, int position, String property) {
        String type = fact.getSimpleName();
        if (!Root.stated(type)) {
            return Optional.empty();
        }
        return Root.of(type, stated).stream()
                .filter(root -> root.position() == position)
                .findFirst()
                .map(root -> text(root, property));
    }

    /** The paths of the values that a property of the first fact of a type depends on; none for what no profile states. */
    public List<String> all(String type, String property) {
        return Root.stated(type)
                ? Root.of(type, stated).stream()
                        .limit(1)
                        .flatMap(root -> root.slots(property).stream())
                        .map(Slot::text)
                        .toList()
                : List.of();
    }

    private static String text(Root root, String property) {
        List<Slot> slots = root.slots(property);
        String holder = new ProfilePath(root.path()).text();
        return slots.size() == 1
                ? slots.get(0).text() + reckoned(property)
                : holder.isEmpty() ? property : holder + "." + property;
    }

    /** What is reckoned from a sum of money, such as its part of the pay; a sum and a date are what stands there. */
    private static String reckoned(String property) {
        String last = property.substring(property.lastIndexOf('.') + 1);
        return RECKONED.contains(last) ? "." + last : "";
    }
}
