package org.bonusadvisor.rulebase.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of what a rule asks for. */
public sealed interface Condition {
    /** Where it stands. */
    Span span();

    /**
     * A fact that must be there.
     *
     * @param variable name under which the fact is known further on, null when none
     * @param type simple name of its type
     * @param constraints what must hold of it
     * @param name where the type's name stands
     * @param span where it stands
     */
    record Pattern(@Nullable String variable, String type, List<Constraint> constraints, Span name, Span span)
            implements Condition {}

    /**
     * A combination of facts that must, or must not, be there.
     *
     * @param negated whether it must not be there
     * @param conditions the combination
     * @param span where it stands
     */
    record Existence(boolean negated, List<Condition> conditions, Span span) implements Condition {}

    /**
     * Combinations of which one must be there.
     *
     * @param branches the combinations
     * @param span where it stands
     */
    record Either(List<List<Condition>> branches, Span span) implements Condition {}

    /**
     * Something counted over all facts that fit.
     *
     * @param over the facts
     * @param functions what is counted
     * @param filter what must hold of the counts
     * @param span where it stands
     */
    record Accumulation(List<Condition> over, List<Function> functions, List<Constraint> filter, Span span)
            implements Condition {}

    /**
     * A count: sum, count, min, max or average.
     *
     * @param variable name under which the result is known
     * @param name name of the function
     * @param argument what is counted, null for a plain count
     * @param span where it stands
     */
    record Function(String variable, String name, @Nullable Expression argument, Span span) {}

    /**
     * One thing that must hold of a fact, or a name for a value of it.
     *
     * @param variable name for the value, null when it is a plain condition
     * @param expression the value or condition
     * @param span where it stands
     */
    record Constraint(@Nullable String variable, Expression expression, Span span) {}
}
