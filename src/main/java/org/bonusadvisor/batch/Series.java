package org.bonusadvisor.batch;

import java.util.function.Function;
import org.bonusadvisor.advice.Advice;

/**
 * A file to which each advice adds a piece, in the order of the input.
 *
 * @param file its name
 * @param start what it begins with
 * @param piece draws the piece of an advice
 */
public record Series(String file, byte[] start, Function<Advice, byte[]> piece) {}
