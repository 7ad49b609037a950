/**
 * What the program costs: start, throughput, memory, growth, and the choice of a bonus type against other ways to write
 * it. Measures real processes and, with JMH, the parts inside; prints one table. No other build sees it.
 */
@NullMarked
package org.bonusadvisor.bench;

import org.jspecify.annotations.NullMarked;
