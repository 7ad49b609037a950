package org.bonusadvisor.bench.choice;

import java.util.List;

/** One way to choose a bonus type. Belongs to one thread. */
@FunctionalInterface
public interface Chooser {
    /** The answer that follows from the facts and the conclusions of all stages before. */
    Choice choose(List<Object> facts);
}
