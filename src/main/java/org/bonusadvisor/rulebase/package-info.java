/** The rule base: rule files, and what stands in them. Knows no engine. */
@NullMarked
package org.bonusadvisor.rulebase;

import org.jspecify.annotations.NullMarked;
