package org.bonusadvisor.authoring.compare;

import java.util.List;

/**
 * A part of the way from OLD to NEW that makes sense by itself: OLD with it alone has no errors.
 *
 * @param number its number in the comparison, from 1
 * @param hunks the lines that it changes
 * @param judges whether it can change advice; else it changes only reasons, comments or cases
 */
public record Edit(int number, List<Hunk> hunks, boolean judges) {}
