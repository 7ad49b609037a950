/** The compact form of a checked rule base: numbers, texts and lists as bytes. Knows no rule. */
@NullMarked
package org.bonusadvisor.rulebase.bundle;

import org.jspecify.annotations.NullMarked;
