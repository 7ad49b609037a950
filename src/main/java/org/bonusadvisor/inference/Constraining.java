package org.bonusadvisor.inference;

import java.util.List;
import java.util.Map;
import org.bonusadvisor.evaluation.Valuation;
import org.bonusadvisor.evaluation.Variables;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.functions.PredicateInformation;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a fact as the engine asks it.
 *
 * @param text the constraint as written: constraints with the same text are asked once for all rules
 * @param condition what must hold
 * @param own the variables that the fact itself gives values to
 * @param names the variables of facts before it, in the order in which the engine passes their values
 * @param atWork whose heart beats when facts are joined
 */
record Constraining(String text, Valuation condition, Map<String, Valuation> own, List<String> names, AtWork atWork)
        implements HashedExpression,
                Predicate1<Object>,
                Predicate2<Object, Object>,
                Predicate3<Object, Object, Object>,
                Predicate4<Object, Object, Object, Object> {
    private static final long serialVersionUID = 1L;
    private static final Variables NONE = name -> null;

    private boolean holds(@Nullable Object fact, @Nullable Object... given) {
        if (given.length > 0) {
            atWork.beat();
        }
        return condition.holds(fact, own.isEmpty() && given.length == 0 ? NONE : new Given(fact, given));
    }

    /** The values that variables have while a fact is judged. */
    private final class Given implements Variables {
        private final @Nullable Object fact;
        private final @Nullable Object[] given;

        private Given(@Nullable Object fact, @Nullable Object[] given) {
            this.fact = fact;
            this.given = given;
        }

        @Override
        public @Nullable Object value(String name) {
            Valuation mine = own.get(name);
            return mine == null ? given[names.indexOf(name)] : mine.of(fact, this);
        }
    }

    @Override
    public boolean test(Object fact) {
        return holds(fact);
    }

    @Override
    public boolean test(Object fact, Object a) {
        return holds(fact, a);
    }

    @Override
    public boolean test(Object fact, Object a, Object b) {
        return holds(fact, a, b);
    }

    @Override
    public boolean test(Object fact, Object a, Object b, Object c) {
        return holds(fact, a, b, c);
    }

    @Override
    public Constraining negate() {
        return new Constraining(
                "!( " + text + " )", (fact, variables) -> !condition.holds(fact, variables), own, names, atWork);
    }

    @Override
    public PredicateInformation predicateInformation() {
        return new PredicateInformation(text);
    }

    @Override
    public String getExpressionHash() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Constraining that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
