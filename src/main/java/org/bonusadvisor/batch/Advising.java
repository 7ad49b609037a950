package org.bonusadvisor.batch;

import java.util.function.Supplier;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.profile.Reading;

/** How one profile after another is advised. */
@FunctionalInterface
public interface Advising {
    /**
     * Takes a profile.
     *
     * @return gives its advice, on whatever thread it is asked; what it throws is an internal error of that profile
     */
    Supplier<Advice> take(Reading.Accepted reading);

    /** Whether profiles must be taken one at a time, in the order of the input, because what comes before counts. */
    default boolean inOrder() {
        return false;
    }
}
