package org.bonusadvisor.rulebase;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bonusadvisor.rulebase.syntax.Expression;
import org.bonusadvisor.rulebase.words.Dictionary;
import org.bonusadvisor.rulebase.words.Value;
import org.jspecify.annotations.Nullable;

/** The variables of a rule so far: what kind of value each has, and which values may be unknown. */
final class Variables {
    /** The kind of a variable whose value could not be made out, which has been told. */
    static final Value UNTOLD = new Value(Object.class, null);

    private final Map<String, Value> values = new TreeMap<>();
    private final Set<String> unknowable = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    /** The same variables, to which more can be added for a part of a rule. */
    Variables copy() {
        Variables copy = new Variables();
        copy.values.putAll(values);
        copy.unknowable.addAll(unknowable);
        copy.known.addAll(known);
        return copy;
    }

    /** Adds a variable; false when there is one of that name. */
    boolean add(String name, Value value) {
        return values.putIfAbsent(name, value) == null;
    }

    /** Notes that the value of a variable may be unknown. */
    void mayBeUnknown(String name) {
        unknowable.add(name);
    }

    /** Notes which values, as paths from a variable, must be known from here on. */
    void know(Collection<String> paths) {
        known.addAll(paths);
    }

    /** Keeps of several branches what all of them have. */
    void addCommon(Collection<Variables> branches) {
        Variables common = branches.iterator().next().copy();
        for (Variables branch : branches) {
            common.values.keySet().retainAll(branch.values.keySet());
            common.known.retainAll(branch.known);
            common.unknowable.addAll(branch.unknowable);
        }
        values.putAll(common.values);
        known.addAll(common.known);
        unknowable.addAll(common.unknowable);
    }

    /** The kind of a variable. */
    Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The names of all variables. */
    Set<String> names() {
        return values.keySet();
    }

    /**
     * Whether a value may be unknown.
     *
     * @param path where it is read
     * @param fact the fact at hand, null when there is none
     * @param guarded the paths that must be known anyway
     */
    boolean mayBeUnknown(Expression.Path path, @Nullable Class<?> fact, Set<String> guarded) {
        String text = Guards.text(path);
        if (guarded.contains(text) || known.contains(text)) {
            return false;
        }
        if (path.steps().isEmpty()) {
            return unknowable.contains(text);
        }
        int last = path.steps().size() - 1;
        Expression.Step step = path.steps().get(last);
        return owner(path, fact, last)
                .map(Value::type)
                .filter(owner -> Dictionary.property(owner, step.name())
                        .filter(value -> step.key() != null || Unknowable.is(owner, step.name(), value))
                        .isPresent())
                .isPresent();
    }

    /** The kind of value that a path leads to; empty when it leads nowhere. */
    Optional<Value> kind(Expression.Path path, @Nullable Class<?> fact) {
        return owner(path, fact, path.steps().size());
    }

    private Optional<Value> owner(Expression.Path path, @Nullable Class<?> fact, int steps) {
        Optional<Value> owner = path.variable() == null
                ? Optional.ofNullable(fact).map(type -> new Value(type, null))
                : value(path.variable());
        for (Expression.Step step : path.steps().subList(0, steps)) {
            owner = owner.flatMap(o -> Dictionary.property(o.type(), step.name()))
                    .map(o -> step.key() == null ? o : o.elements());
        }
        return owner;
    }
}
