package org.bonusadvisor.profile.contract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a profile, such as {@code achievements[1].date}.
 *
 * @param parent the object or list that holds it, null for the profile itself
 * @param name the field, empty for an element of a list
 * @param index the position in a list from 0, -1 for a field
 */
public record Path(@Nullable Path parent, String name, int index) {
    /** The profile itself. */
    public static final Path ROOT = new Path(null, "$", -1);

    /** A field of the object at this place. */
    public Path field(String field) {
        return new Path(this, field, -1);
    }

    /** An element of the list at this place. */
    public Path element(int position) {
        return new Path(this, "", position);
    }

    /** Whether this step leads into a list. */
    public boolean isElement() {
        return index >= 0;
    }

    /** Every step from below the profile to this place. */
    public List<Path> steps() {
        Deque<Path> steps = new ArrayDeque<>();
        for (Path at = this; at != null && at.parent != null; at = at.parent) {
            steps.addFirst(at);
        }
        return List.copyOf(steps);
    }

    /** The same place below {@code to} when this is {@code from} or lies in it, otherwise null. */
    public @Nullable Path moved(Path from, Path to) {
        if (equals(from)) {
            return to;
        }
        Path above = parent == null ? null : parent.moved(from, to);
        return above == null ? null : new Path(above, name, index);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return name;
        }
        StringBuilder text = new StringBuilder();
        for (Path step : steps()) {
            if (step.isElement()) {
                text.append('[').append(step.index).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.name);
            }
        }
        return text.toString();
    }
}
