package org.bonusadvisor.authoring.explain;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bonusadvisor.authoring.boundary.FactPlaces;
import org.bonusadvisor.authoring.requirement.Requirements;
import org.bonusadvisor.inference.Memory;

/** Where the facts of one profile stand in its JSON. */
final class Places implements Requirements.Names {
    private final FactPlaces places;
    private final Map<Object, Integer> positions = new IdentityHashMap<>();

    Places(ObjectNode profile, Memory memory) {
        this.places = new FactPlaces(profile);
        Map<Class<?>, List<Object>> same = new java.util.HashMap<>();
        memory.facts(Object.class).forEach(fact -> {
            List<Object> all = same.computeIfAbsent(fact.getClass(), c -> new ArrayList<>());
            positions.put(fact, all.size());
            all.add(fact);
        });
    }

    @Override
    public String of(Object fact, String property) {
        return places.of(fact.getClass(), positions.getOrDefault(fact, 0), property)
                .orElseGet(() -> own(fact) + "." + property.replaceFirst("\\.daysAhead$", ""));
    }

    /** The name of what no profile states: that of its type. */
    static String own(Object fact) {
        String name = fact.getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
