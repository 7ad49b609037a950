/** Checks a rules folder as a whole: what belongs together in rules, phrases, codes, sources and cases. Runs no rule. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.authoring.check;
