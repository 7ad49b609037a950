package org.bonusadvisor.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way in which facts fit the conditions of a rule so far.
 *
 * @param variables values by the names that the rule gave them
 * @param facts the facts that fit, in the order of the conditions
 */
public record Bindings(Map<String, @Nullable Object> variables, List<Object> facts) implements Variables {
    /** Nothing fits yet. */
    public static final Bindings NONE = new Bindings(Map.of(), List.of());

    @Override
    public @Nullable Object value(String name) {
        return variables.get(name);
    }

    /** The same and a value under a name. */
    public Bindings with(String variable, @Nullable Object value) {
        Map<String, @Nullable Object> more = new HashMap<>(variables);
        more.put(variable, value);
        return new Bindings(Collections.unmodifiableMap(more), facts);
    }

    /** The same and one more fact. */
    public Bindings and(Object fact) {
        List<Object> more = new ArrayList<>(facts);
        more.add(fact);
        return new Bindings(variables, Collections.unmodifiableList(more));
    }
}
