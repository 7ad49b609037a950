package org.bonusadvisor.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonusadvisor.facts.Property;
import org.bonusadvisor.rulebase.Rule;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.jspecify.annotations.Nullable;

/** Writes down what a rule judged: each property that its conditions read, with the value found. */
final class Premises {
    private final List<Asked> conditions;

    /** What a condition asks of which facts. */
    private record Asked(Class<?> type, boolean negated, String without, List<Read> properties) {}

    /** A property by its name; none when the type has no such property. */
    private record Read(String name, Optional<Property> property) {
        private @Nullable Object of(Object fact) {
            return property.isPresent() ? property.get().read(fact) : null;
        }
    }

    /** Of the conditions of a rule, in their order. */
    Premises(Rule rule) {
        this.conditions = rule.premises().stream().map(Premises::asked).toList();
    }

    private static Asked asked(Rule.Premise premise) {
        String without = (premise.negated() ? "no " : "some ")
                + premise.type()
                + (premise.text().isEmpty() ? "" : " with " + premise.text());
        Class<?> type = FactTypes.find(premise.type())
                .orElseThrow(() -> new IllegalArgumentException("no fact " + premise.type()));
        List<Read> properties = premise.properties().stream()
                .map(name -> new Read(name, Property.of(type, name)))
                .toList();
        return new Asked(type, premise.negated(), without, properties);
    }

    /** The values that the conditions read in the objects that were matched, each once. */
    List<String> of(List<Object> matched) {
        List<Object> left = new ArrayList<>(matched);
        List<String> premises = new ArrayList<>();
        for (Asked condition : conditions) {
            Object object = condition.negated() ? null : take(condition, left);
            if (object == null) {
                add(premises, condition.without());
            } else if (condition.properties().isEmpty()) {
                add(premises, Written.path(object));
            } else {
                String path = Written.path(object);
                String prefix = path.isEmpty() ? "" : path + ".";
                for (Read read : condition.properties()) {
                    add(premises, prefix + read.name() + " = " + Written.text(read.of(object)));
                }
            }
        }
        return List.copyOf(premises);
    }

    private static void add(List<String> premises, String premise) {
        if (!premises.contains(premise)) {
            premises.add(premise);
        }
    }

    private static @Nullable Object take(Asked condition, List<Object> objects) {
        for (int i = 0; i < objects.size(); i++) {
            if (objects.get(i).getClass() == condition.type()) {
                return objects.remove(i);
            }
        }
        return null;
    }
}
