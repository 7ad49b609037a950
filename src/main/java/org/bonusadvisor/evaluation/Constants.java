package org.bonusadvisor.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.bonusadvisor.rulebase.words.FactTypes;

/** The constants that rules name, by their set and name. */
final class Constants {
    private final Map<String, Object> known = new HashMap<>();

    Constants() {
        FactTypes.all().stream()
                .filter(Class::isEnum)
                .forEach(set -> Arrays.stream(set.getEnumConstants())
                        .forEach(c -> known.put(set.getSimpleName() + "." + ((Enum<?>) c).name(), c)));
    }

    Object of(String set, String name) {
        Object constant = known.get(set + "." + name);
        if (constant == null) {
            throw new IllegalArgumentException("no constant " + set + "." + name);
        }
        return constant;
    }
}
