package org.bonusadvisor.inference;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.bonusadvisor.evaluation.Values;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** A function of accumulate: sum, count, min, max or average, over values that never change. */
final class Counting implements AccumulateFunction<ArrayList<@Nullable Object>> {
    private final String function;
    private final UnaryOperator<@Nullable Object> counted;
    private final AtWork atWork;

    /** Counts what is found for each value that the engine passes on. */
    Counting(String function, UnaryOperator<@Nullable Object> counted, AtWork atWork) {
        this.function = function;
        this.counted = counted;
        this.atWork = atWork;
    }

    @Override
    public ArrayList<@Nullable Object> createContext() {
        return new ArrayList<>();
    }

    @Override
    public void init(ArrayList<@Nullable Object> values) {
        values.clear();
    }

    @Override
    public void accumulate(ArrayList<@Nullable Object> values, Object value) {
        atWork.beat();
        values.add(counted.apply(value));
    }

    @Override
    public void reverse(ArrayList<@Nullable Object> values, Object value) {
        values.remove(counted.apply(value));
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public @Nullable Object getResult(ArrayList<@Nullable Object> values) {
        return Values.counted(function, values);
    }

    @Override
    public Class<?> getResultType() {
        return Object.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("sessions are not written out");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("sessions are not read in");
    }
}
