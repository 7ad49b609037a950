package org.bonusadvisor.inference;

/**
 * A conclusion and the firing behind it.
 *
 * @param conclusion what was concluded
 * @param firing which rule concluded it from what
 * @param <T> type of the conclusion
 */
public record Concluded<T>(T conclusion, Firing firing) {}
