package org.bonusadvisor.authoring.proposal;

import java.util.function.UnaryOperator;
import org.bonusadvisor.authoring.Stated;

/**
 * A small change of what a case states.
 *
 * @param where what is changed
 * @param change the change
 */
record Altered(String where, UnaryOperator<Stated> change) {

    /** Both changes, one after the other. */
    Altered and(Altered other) {
        return new Altered(where + " " + other.where, stated -> other.change.apply(change.apply(stated)));
    }
}
