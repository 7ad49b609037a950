/** The rule base: rule files, what stands in them, and the engine's compiled form of them. */
@NullMarked
package org.bonusadvisor.rulebase;

import org.jspecify.annotations.NullMarked;
