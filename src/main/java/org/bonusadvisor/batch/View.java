package org.bonusadvisor.batch;

import java.util.function.Function;
import org.bonusadvisor.advice.Advice;

/**
 * A form in which each advice is written to a file of its own.
 *
 * @param extension of the file, without the dot
 * @param write draws the advice; a view of text in UTF-8
 */
public record View(String extension, Function<Advice, byte[]> write) {}
