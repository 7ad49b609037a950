package org.bonusadvisor.bench;

import java.util.List;

/**
 * Things that are asked for one after the other, again and again. Belongs to one thread.
 *
 * @param <T> what they are
 */
public final class InTurn<T> {
    private final List<T> things;
    private int at;

    /** Of at least one thing. */
    public InTurn(List<T> things) {
        this.things = List.copyOf(things);
    }

    /** The next one. */
    public T next() {
        at = at + 1 == things.size() ? 0 : at + 1;
        return things.get(at);
    }
}
