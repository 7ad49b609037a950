/** The words that a rule may use: facts, conclusions, their properties and constants. Knows no rule. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.rulebase.words;
