package org.bonusadvisor.authoring.mutation;

import java.util.function.Function;
import org.bonusadvisor.rulebase.syntax.Span;

/**
 * A small change of a part of a rule.
 *
 * @param changed the part after the change
 * @param at where the change is
 * @param becomes what stands there after the change, empty when it is taken out
 * @param <T> kind of part
 */
record Change<T>(T changed, Span at, String becomes) {

    /** The same change of something that holds the part. */
    <U> Change<U> in(Function<T, U> holder) {
        return new Change<>(holder.apply(changed), at, becomes);
    }
}
