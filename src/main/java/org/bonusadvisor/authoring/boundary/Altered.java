package org.bonusadvisor.authoring.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.UnaryOperator;
import org.bonusadvisor.authoring.Stated;
import org.jspecify.annotations.Nullable;

/**
 * A small change of what a case or a profile states.
 *
 * @param where what is changed: a path such as {@code achievements[0].date}, or a type of fact
 * @param value what stands there after the change; null when nothing does, and when facts come or go
 * @param change the change
 */
public record Altered(String where, @Nullable JsonNode value, UnaryOperator<Stated> change) {

    /** Both changes, one after the other. */
    public Altered and(Altered other) {
        return new Altered(where + " " + other.where, null, stated -> other.change.apply(change.apply(stated)));
    }
}
