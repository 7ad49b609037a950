/** What Java counts between two stages: sums, clamps, relative changes, gaps, dates, money and rounding; it judges nothing. */
@NullMarked
package org.bonusadvisor.calculation;

import org.jspecify.annotations.NullMarked;
