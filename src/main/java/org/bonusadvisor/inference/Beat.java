package org.bonusadvisor.inference;

import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.PredicateInformation;
import org.jspecify.annotations.Nullable;

/**
 * Holds of any two facts. A fact that is joined with those before it without a condition would be joined by the engine
 * alone, and nobody could stop it.
 *
 * @param atWork whose heart beats
 */
record Beat(AtWork atWork) implements HashedExpression, Predicate2<Object, Object> {
    /** The condition as the engine shows it. */
    static final String TEXT = "any two";

    private static final long serialVersionUID = 1L;

    @Override
    public boolean test(@Nullable Object fact, @Nullable Object before) {
        atWork.beat();
        return true;
    }

    @Override
    public PredicateInformation predicateInformation() {
        return new PredicateInformation(TEXT);
    }

    @Override
    public String getExpressionHash() {
        return TEXT;
    }
}
