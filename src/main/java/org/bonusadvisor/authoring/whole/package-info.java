/** Whole profiles with what a good coach expects of the advice for them. */
@org.jspecify.annotations.NullMarked
package org.bonusadvisor.authoring.whole;
