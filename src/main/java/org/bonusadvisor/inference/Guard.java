package org.bonusadvisor.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bonusadvisor.evaluation.Valuation;
import org.bonusadvisor.evaluation.Valuations;
import org.bonusadvisor.evaluation.Variables;
import org.bonusadvisor.rulebase.syntax.Condition;
import org.bonusadvisor.rulebase.words.FactTypes;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateInformation;

/**
 * A condition on a fact that every profile states once. It is asked where a rule's other facts come in, so that the
 * engine joins nothing for a rule that cannot fire; the answer is the same for every fact.
 */
final class Guard implements HashedExpression, Predicate1<Object> {
    private static final long serialVersionUID = 1L;
    private static final Variables NONE = name -> null;

    private final int number;
    private final String text;
    private final Class<?> type;
    private final List<Valuation> conditions = new ArrayList<>();
    private final AtWork atWork;

    /** A guard with a number of its own in its network. */
    Guard(int number, Condition.Pattern pattern, AtWork atWork) {
        this.number = number;
        this.text = text(pattern);
        this.type = FactTypes.find(pattern.type())
                .orElseThrow(() -> new IllegalArgumentException("no fact " + pattern.type()));
        this.atWork = atWork;
        for (Condition.Constraint constraint : pattern.constraints()) {
            conditions.add(Valuations.of(constraint.expression()));
        }
    }

    /** The condition as the engine shows it; the same text asks the same. */
    static String text(Condition.Pattern pattern) {
        return pattern.constraints().stream()
                .map(c -> ConditionText.of(c.expression()))
                .collect(Collectors.joining(", ", "given " + pattern.type() + "( ", " )"));
    }

    int number() {
        return number;
    }

    Class<?> type() {
        return type;
    }

    /** Whether the condition holds of the one fact. */
    boolean holds(Object fact) {
        for (Valuation condition : conditions) {
            if (!condition.holds(fact, NONE)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean test(Object any) {
        return atWork.here().holds(this);
    }

    @Override
    public PredicateInformation predicateInformation() {
        return new PredicateInformation(text);
    }

    @Override
    public String getExpressionHash() {
        return text;
    }
}
