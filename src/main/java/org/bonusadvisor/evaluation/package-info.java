/** Evaluates rules without the engine: what holds, what does not, and what cannot be decided. Knows no engine. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.evaluation;
